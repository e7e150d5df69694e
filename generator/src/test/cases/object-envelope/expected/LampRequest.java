package org.example.lamp;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a client can ask.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface LampRequest extends LampMessage permits SwitchLampRequest, GetStateRequest, ListScenesRequest, RestartRequest, SetNameRequest, CheckRequest, DimRequest, RenameRequest {
}

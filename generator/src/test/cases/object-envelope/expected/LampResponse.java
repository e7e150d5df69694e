package org.example.lamp;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a device can answer.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface LampResponse extends LampMessage permits LampAck, GetStateResponse, ListScenesResponse {
}

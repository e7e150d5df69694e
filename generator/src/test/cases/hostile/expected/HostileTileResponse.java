package org.example.hostile;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a device can answer.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface HostileTileResponse extends HostileTileMessage permits HostileTileAck, NotifyResponse {
}

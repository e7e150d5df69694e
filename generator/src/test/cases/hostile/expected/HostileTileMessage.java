package org.example.hostile;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Every message of the protocol.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface HostileTileMessage permits HostileTileRequest, HostileTileResponse, HostileTilePush {
}

package org.example.hostile;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a client can ask.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface HostileTileRequest extends HostileTileMessage permits NotifyRequest, CloseRequest, SessionRequest {
}

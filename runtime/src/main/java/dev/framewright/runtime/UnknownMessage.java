package dev.framewright.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A well-formed frame whose operation the protocol does not describe; nothing of it is lost.
 *
 * @param id its id, or null when it has none
 * @param operation its operation code, or null when it has none
 * @param frame the whole frame
 */
public record UnknownMessage(@Nullable Scalar id, @Nullable Scalar operation, RawJson frame) {}

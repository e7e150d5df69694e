package dev.framewright.runtime;

import java.util.Objects;

/**
 * A message with the envelope it came or goes in.
 *
 * @param header what the envelope says
 * @param message the message
 * @param <M> type of the message
 */
public record Frame<M>(FrameHeader header, M message) {
    /** Checks that both are there. */
    public Frame {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(message, "message");
    }
}

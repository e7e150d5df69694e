package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is rejected that no handler has rejected with an error of its own.
 *
 * @param reason what happened
 * @param header the envelope of the request
 * @param violations what is wrong with the request; empty unless the reason is {@link Reason#INVALID}
 * @param failure what the handler failed with; only with {@link Reason#FAILED} and {@link Reason#REJECTED}
 */
public record Refusal(
        Reason reason,
        FrameHeader header,
        List<Violation> violations,
        @Nullable Throwable failure) {
    /** What happened. */
    public enum Reason {
        /** No operation has the code. */
        UNKNOWN,
        /** The request is not as described. */
        INVALID,
        /** The handler rejected it without an error. */
        REJECTED,
        /** The handler failed. */
        FAILED
    }

    /** Copies the list. */
    public Refusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(header, "header");
        violations = List.copyOf(violations);
    }
}

package dev.framewright.runtime;

import org.jspecify.annotations.Nullable;

/** Root of all exceptions that the runtime and generated code throw on purpose. */
public class FramewrightException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with a sentence for a person. */
    public FramewrightException(String message) {
        super(message);
    }

    /** An exception with a sentence for a person and what led to it. */
    public FramewrightException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** For exceptions that input from outside may cause often: without a stack trace they cost next to nothing. */
    protected FramewrightException(String message, @Nullable Throwable cause, boolean withStackTrace) {
        super(message, cause, true, withStackTrace);
    }
}

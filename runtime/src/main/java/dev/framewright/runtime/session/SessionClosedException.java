package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import org.jspecify.annotations.Nullable;

/** The session is closed: by this side when there is no cause, else by what the cause says. */
public final class SessionClosedException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    SessionClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

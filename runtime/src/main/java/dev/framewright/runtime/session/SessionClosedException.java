package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import org.jspecify.annotations.Nullable;

/**
 * The session is closed, or the connection of a request is: by this side when there is no cause, else by what the cause
 * says.
 */
public final class SessionClosedException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    SessionClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static SessionClosedException byThisSide() {
        return new SessionClosedException("the session was closed by this side", null);
    }
}

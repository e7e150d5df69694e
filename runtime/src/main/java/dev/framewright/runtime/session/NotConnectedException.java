package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import org.jspecify.annotations.Nullable;

/** The session has no connection at the moment, but may get one: it is not open yet, or reconnects. Nothing was sent. */
public final class NotConnectedException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    NotConnectedException(String message, @Nullable Throwable cause) {
        super(message, cause, false);
    }
}

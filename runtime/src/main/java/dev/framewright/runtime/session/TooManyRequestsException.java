package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;

/** As many requests are outstanding as the session or the id space allows; nothing was sent. */
public final class TooManyRequestsException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    TooManyRequestsException(String operation, long limit) {
        super(operation + " was not sent: " + limit + " requests are outstanding, which is the limit", null, false);
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;

/** A frame is larger than the session's limit; nothing was sent. */
public final class FrameTooLargeException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    FrameTooLargeException(String what, int size, int limit) {
        super(what + " was not sent: the frame has " + size + " bytes, the limit is " + limit);
    }
}

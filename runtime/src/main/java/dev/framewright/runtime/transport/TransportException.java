package dev.framewright.runtime.transport;

import dev.framewright.runtime.FramewrightException;
import org.jspecify.annotations.Nullable;

/** A connection broke, was closed by the peer, or could not take a frame. */
public class TransportException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    /** Says what happened and, where the message alone would leave it open, with whom. */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

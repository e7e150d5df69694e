package dev.framewright.runtime.transport;

import org.jspecify.annotations.Nullable;

/** A connection could not be opened; {@link #reason()} tells the cases apart. */
public final class ConnectFailedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Why a connection could not be opened. */
    public enum Reason {
        /** The host name has no address. */
        UNKNOWN_HOST,
        /** The host refused, or no route leads there. */
        UNREACHABLE,
        /** Nothing was answered in time, neither at the TCP nor at the handshake level. */
        TIMEOUT,
        /** The peer pointed elsewhere; redirects are not followed. */
        REDIRECTED,
        /** The peer answered, but with a status that is no upgrade. */
        REFUSED,
        /** The peer's handshake breaks the rules of the transport. */
        BAD_HANDSHAKE,
        /** The peer closed the connection before the handshake was done. */
        CLOSED,
    }

    private final Reason reason;

    /** Says what happened and with whom. */
    public ConnectFailedException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the connection could not be opened. */
    public Reason reason() {
        return reason;
    }
}

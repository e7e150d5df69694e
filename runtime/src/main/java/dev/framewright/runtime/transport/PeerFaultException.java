package dev.framewright.runtime.transport;

import org.jspecify.annotations.Nullable;

/** The peer broke a rule or a limit of the transport, and the connection was closed for it; {@link #fault()} says which. */
public final class PeerFaultException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** What a peer did. */
    public enum Fault {
        /** It sent a frame beyond the limit of bytes. */
        FRAME_TOO_LARGE,
        /** It began a frame and did not end it in time. */
        FRAME_TOO_SLOW,
        /** It sent text that is no UTF-8 where the transport itself forbids that. */
        NOT_UTF_8,
        /** It sent something that is no text. */
        NOT_TEXT,
        /** It gave no sign of life for too long. */
        SILENT,
        /** It broke the rules by which the transport tells frames apart. */
        BROKEN_FRAMING,
    }

    private final Fault fault;

    /** Says what happened and with whom. */
    public PeerFaultException(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What the peer did. */
    public Fault fault() {
        return fault;
    }
}

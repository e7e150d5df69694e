package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The device refused a request. A client gets it from a reply with the rejected status; a handler throws it to send
 * one.
 */
public final class RejectedException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Scalar status;
    private final @Nullable String operation;
    private final transient @Nullable RawJson body;

    /** For a client: the reply to {@code operation} had the rejected status. */
    public RejectedException(String operation, Scalar status, @Nullable RawJson body) {
        super("the device rejected " + operation + " with status " + status, null, false);
        this.operation = operation;
        this.status = status;
        this.body = body;
    }

    /** For a handler: send the rejected status and no body. */
    public RejectedException(String reason) {
        this(reason, (RawJson) null);
    }

    /**
     * For a handler: send the rejected status.
     *
     * @param reason for the log of the device; it is not sent
     * @param body sent in place of the body
     */
    public RejectedException(String reason, @Nullable RawJson body) {
        super(reason, null, false);
        this.operation = null;
        this.status = null;
        this.body = body;
    }

    /** The status on the wire; {@code null} on the device side. */
    public @Nullable Scalar status() {
        return status;
    }

    /** The name of the operation; {@code null} on the device side. */
    public @Nullable String operation() {
        return operation;
    }

    /** The body of the reply, if it had one. */
    public @Nullable RawJson body() {
        return body;
    }
}

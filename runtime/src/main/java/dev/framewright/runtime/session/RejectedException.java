package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The device refused a request. A client gets it from a reply with the rejected status or in the form of an error; a
 * handler throws it to send one.
 */
public final class RejectedException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Scalar status;
    private final @Nullable String operation;
    private final transient @Nullable RawJson body;
    private final transient @Nullable Object error;

    /**
     * For a client: the reply to {@code operation} rejects it.
     *
     * @param status on the wire, if there is one
     * @param body of the reply, if it has one
     * @param error the message that the body is, where the protocol describes errors and this is one
     */
    public RejectedException(
            String operation, @Nullable Scalar status, @Nullable RawJson body, @Nullable Object error) {
        super(message(operation, status, body), null, false);
        this.operation = operation;
        this.status = status;
        this.body = body;
        this.error = error;
    }

    private RejectedException(Object error) {
        super(error.toString(), null, false);
        this.operation = null;
        this.status = null;
        this.body = null;
        this.error = error;
    }

    /**
     * For a handler: send an error.
     *
     * @param error the protocol's message for errors; generated code has a method that makes one of a body
     */
    public static RejectedException with(Object error) {
        return new RejectedException(error);
    }

    private static String message(String operation, @Nullable Scalar status, @Nullable RawJson body) {
        String what = "the device rejected " + operation;
        if (status != null) {
            return what + " with status " + status;
        }
        return body == null ? what : what + ": " + LogText.of(body.toBytes());
    }

    /** For a handler: send the rejected status and no body; or, where errors have a form, what it refuses with. */
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
        this.error = null;
    }

    /**
     * The protocol's message for errors; {@code null} where it has none, or when the reply was not as described. Generated
     * code has a method that gives its body.
     */
    public @Nullable Object error() {
        return error;
    }

    /** The status on the wire; {@code null} where there is none, and on the device side. */
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

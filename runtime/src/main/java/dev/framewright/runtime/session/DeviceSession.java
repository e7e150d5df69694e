package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The device's end of a conversation with one client; a {@link DeviceEndpoint} makes one per connection. Thread-safe.
 *
 * <p>Requests are handled one after the other on a thread that may block. A request that cannot be read is reported to
 * the endpoint's listeners. It is answered only when the protocol has a rejected status, the id could be read, and
 * requests with its operation code get replies: then that status is sent. The same holds for an unknown operation code.
 *
 * @param <Q> the requests of the protocol
 * @param <R> the responses
 * @param <P> the pushes
 */
public final class DeviceSession<Q, R, P> implements AutoCloseable {
    private final Protocol<Q, R, P> protocol;
    private final SessionOptions options;
    private final BodyCheck check;
    private final Connection connection;

    DeviceSession(DeviceEndpoint<Q, R, P> endpoint) {
        this.protocol = endpoint.protocol();
        this.options = endpoint.options();
        ListenerQueue queue =
                new ListenerQueue(options.executor(), Math.min(options.queueLimit(), options.maxInFlight()));
        this.check = endpoint.check();
        DeviceInbound<Q, R, P> inbound = new DeviceInbound<>(endpoint, this, check, queue);
        this.connection = new Connection(queue, options, new Connection.Owner() {
            @Override
            public void frame(Connection from, byte[] frame) {
                inbound.frame(frame);
            }

            @Override
            public void ended(Connection from, SessionClosedException reason) {
                endpoint.remove(DeviceSession.this);
                if (reason.getCause() == null) {
                    queue.clear(); // closed by this side
                }
            }
        });
    }

    TransportListener connection() {
        return connection;
    }

    /**
     * Sends a push.
     *
     * @return completes when the frame was written; awaiting it paces a sender. It fails with
     *     {@link SessionClosedException}, {@link FrameTooLargeException}, {@link ProtocolViolationException} or
     *     {@link dev.framewright.runtime.transport.TransportException}.
     */
    public CompletableFuture<Void> push(P message) {
        Objects.requireNonNull(message, "message");
        try {
            FrameHeader header = FrameHeader.builder()
                    .id(protocol.ids().next(ThreadLocalRandom.current()))
                    .source(options.source())
                    .build();
            byte[] frame = FrameWriter.write(out -> protocol.writePush(out, header, message));
            List<Violation> violations = check.outbound(FrameKind.PUSH, frame);
            if (!violations.isEmpty()) {
                throw new ProtocolViolationException("the push was not sent", violations, frame);
            }
            return send("the push", frame);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    CompletableFuture<Void> send(String what, byte[] frame) {
        int limit = options.limits().maxBytes();
        return frame.length > limit
                ? CompletableFuture.failedFuture(new FrameTooLargeException(what, frame.length, limit))
                : connection.send(frame).toCompletableFuture();
    }

    /** A short description of the client's address; {@code null} before the session is open. */
    public @Nullable String peer() {
        Transport transport = connection.transport();
        return transport == null ? null : transport.peer();
    }

    /**
     * Completes when the session is closed: normally when this side closed it, else with a
     * {@link SessionClosedException}.
     */
    public CompletableFuture<Void> closed() {
        return connection.closed();
    }

    /** Closes the connection; requests that wait for the handler are forgotten. Idempotent, and does not wait. */
    @Override
    public void close() {
        connection.close();
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.transport.Connector;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The client's end of a conversation with one device. Thread-safe.
 *
 * <p>Results of requests complete on the thread that reads, so actions that depend on them must not block there (use the
 * {@code ...Async} methods); waiting for another reply there fails at once with {@link IllegalStateException}. Listeners
 * run elsewhere, one at a time and in the order of the frames, and may block: requests made and awaited in a listener
 * work. A slow listener delays later listeners, never a reply; {@link SessionOptions#queueLimit()} says what happens when
 * it does not keep up.
 *
 * <p>With {@link SessionOptions#reconnect()} the session outlives its connection: while there is none, requests fail at once
 * with {@link NotConnectedException}; listeners stay. Without it the session ends with its connection.
 *
 * @param <P> the pushes of the protocol
 */
public final class ClientSession<P> implements AutoCloseable {
    private final Protocol<Object, ?, P> protocol;
    private final SessionOptions options;
    private final Duration replyTimeout;
    private final PendingRequests requests;
    private final ClientEvents<P> events;
    private final BodyCheck check;
    private final ClientLink<P> link;

    @SuppressWarnings("unchecked") // request() takes the messages that belong to an operation of the same protocol
    private ClientSession(Protocol<?, ?, P> protocol, SessionOptions options) {
        this.protocol = (Protocol<Object, ?, P>) protocol;
        this.options = options;
        this.replyTimeout = options.replyTimeout();
        ListenerQueue queue = new ListenerQueue(options.executor(), options.queueLimit());
        this.requests = new PendingRequests(protocol.ids(), options, queue);
        this.events = new ClientEvents<>(queue, protocol.name(), options);
        this.check = new BodyCheck(protocol, options);
        ClientInbound<P> inbound = new ClientInbound<>(protocol, options, requests, events, check);
        this.link = new ClientLink<>(options, queue, requests, events, inbound, this);
    }

    private ClientSession(ClientSession<P> other, Duration replyTimeout) {
        this.protocol = other.protocol;
        this.options = other.options;
        this.replyTimeout = replyTimeout;
        this.requests = other.requests;
        this.events = other.events;
        this.check = other.check;
        this.link = other.link;
    }

    /**
     * Opens a session.
     *
     * @return the open session, or a {@link dev.framewright.runtime.transport.ConnectFailedException} that says what
     *     happened; cancelling it gives up
     */
    public static <P> CompletableFuture<ClientSession<P>> open(
            Protocol<?, ?, P> protocol, Connector connector, SessionOptions options) {
        return open(protocol, connector, options, session -> {});
    }

    /**
     * Opens a session whose listeners are there before the first frame can come.
     *
     * @param prepare subscribes; called before the connection is made
     * @return the open session, or a {@link dev.framewright.runtime.transport.ConnectFailedException} that says what
     *     happened; cancelling it gives up
     */
    public static <P> CompletableFuture<ClientSession<P>> open(
            Protocol<?, ?, P> protocol,
            Connector connector,
            SessionOptions options,
            Consumer<? super ClientSession<P>> prepare) {
        ClientSession<P> session;
        try {
            session = new ClientSession<>(protocol, options);
        } catch (FramewrightException e) {
            return CompletableFuture.failedFuture(e);
        }
        prepare.accept(session);
        return session.link.open(connector);
    }

    /**
     * The same session, whose requests wait for another time unless a call says otherwise. Closing it closes this one.
     *
     * @param timeout for a reply, greater than zero
     */
    public ClientSession<P> withTimeout(Duration timeout) {
        SessionOptions.requirePositive(timeout, "timeout");
        return new ClientSession<>(this, timeout);
    }

    /**
     * The same as {@link #request(Operation, Object, Duration)} with {@link SessionOptions#replyTimeout()}, or that of
     * {@link #withTimeout}.
     */
    public <Q, B> CompletableFuture<B> request(Operation<Q, B> operation, Q message) {
        return request(operation, message, replyTimeout);
    }

    /**
     * Sends a request.
     *
     * @param message the request message of {@code operation}
     * @param timeout for the reply, greater than zero; not used when nothing is ever replied
     * @return the body of the response; {@code null} for an acknowledgement; for an operation without reply
     *     {@code null} when the frame was written. It fails with {@link RejectedException},
     *     {@link RequestTimeoutException}, {@link ProtocolViolationException}, {@link TooManyRequestsException},
     *     {@link FrameTooLargeException}, {@link NotConnectedException}, {@link SessionClosedException} or
     *     {@link dev.framewright.runtime.transport.TransportException}. Cancelling it forgets the request; the device is
     *     not told.
     */
    public <Q, B> CompletableFuture<B> request(Operation<Q, B> operation, Q message, Duration timeout) {
        Objects.requireNonNull(message, "message");
        SessionOptions.requirePositive(timeout, "timeout");
        return operation.reply() == Reply.NONE
                ? sendOnly(operation, message)
                : sendAndAwait(operation, message, timeout);
    }

    private <B> CompletableFuture<B> sendAndAwait(Operation<?, B> operation, Object message, Duration timeout) {
        Connection connection; // before the request is registered: it must not be sent by a later one
        PendingRequest<B> request;
        try {
            connection = link.connection();
            request = requests.register(operation, timeout);
        } catch (FramewrightException e) {
            return CompletableFuture.failedFuture(e);
        }
        try {
            connection.send(encode(operation, request.id(), message)).whenComplete((sent, failure) -> {
                if (failure != null) {
                    requests.fail(request, failure);
                }
            });
        } catch (RuntimeException e) {
            requests.fail(request, e);
        }
        return request.future();
    }

    private <B> CompletableFuture<B> sendOnly(Operation<?, B> operation, Object message) {
        ReplyFuture<B> result = new ReplyFuture<>();
        try {
            link.connection()
                    .send(encode(operation, requests.freeId(), message))
                    .whenComplete((sent, failure) -> {
                        if (failure == null) {
                            result.complete(null);
                        } else {
                            result.completeExceptionally(failure);
                        }
                    });
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    private byte[] encode(Operation<?, ?> operation, Scalar id, Object message) {
        FrameHeader header =
                FrameHeader.builder().id(id).source(options.source()).build();
        byte[] frame = FrameWriter.write(out -> protocol.writeRequest(out, header, message));
        if (frame.length > options.limits().maxBytes()) {
            throw new FrameTooLargeException(
                    operation.name(), frame.length, options.limits().maxBytes());
        }
        List<Violation> violations = check.outbound(FrameKind.REQUEST, List.of(operation.name()), frame);
        if (!violations.isEmpty()) {
            throw new ProtocolViolationException(operation.name() + " was not sent", violations, frame);
        }
        return frame;
    }

    /** Registers a listener to the pushes of one type; with the sealed interface, to all. */
    public <T extends P> Subscription subscribe(Class<T> type, Consumer<? super T> listener) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(listener, "listener");
        return onPush(frame -> {
            if (type.isInstance(frame.message())) {
                listener.accept(type.cast(frame.message()));
            }
        });
    }

    /** Registers a listener to all pushes with their envelopes. */
    public Subscription onPush(Consumer<? super Frame<P>> listener) {
        return events.pushes.add(listener);
    }

    /** Registers a listener to well-formed messages whose operation code the protocol does not describe. */
    public Subscription onUnknown(Consumer<? super UnknownMessage> listener) {
        return events.unknown.add(listener);
    }

    /** Registers a listener to frames that could not be read. They are also logged, shortened. */
    public Subscription onInvalid(Consumer<? super InvalidFrame> listener) {
        return events.invalid.add(listener);
    }

    /** Registers a listener to replies that no request waits for. */
    public Subscription onUnmatched(Consumer<? super UnmatchedReply> listener) {
        return events.unmatched.add(listener);
    }

    /**
     * Registers a listener to connections, the first one and each later one. To hear of the first one it has to be there
     * before {@linkplain #open(Protocol, Connector, SessionOptions, Consumer) opening}. It runs before the listeners to
     * any frame of the connection.
     */
    public Subscription onConnected(Runnable listener) {
        Objects.requireNonNull(listener, "listener");
        return events.connected.add(event -> listener.run());
    }

    /**
     * Registers a listener to connections that replace one that was lost. Pushes may have been missed meanwhile: this is
     * the place to read again what they tell.
     */
    public Subscription onReconnected(Runnable listener) {
        Objects.requireNonNull(listener, "listener");
        return events.connected.add(event -> {
            if (event.again()) {
                listener.run();
            }
        });
    }

    /** Registers a listener to the ends of connections, also of that which this side closed. */
    public Subscription onDisconnected(Consumer<? super Disconnected> listener) {
        return events.disconnected.add(listener);
    }

    /** Whether there is a connection now. */
    public boolean isConnected() {
        return link.isConnected();
    }

    /** What was counted so far. */
    public SessionCounters counters() {
        return events.counters(requests.size());
    }

    /** A short description of the device's address, as of the last connection; {@code null} before the first. */
    public @Nullable String peer() {
        return link.peer();
    }

    /**
     * Completes when the session is closed and the last listener has run: normally when this side closed it, else
     * with a {@link SessionClosedException}. A session that {@linkplain SessionOptions#reconnect() reconnects} is closed
     * by this side only.
     */
    public CompletableFuture<Void> closed() {
        return link.closed();
    }

    /**
     * Closes the session for good: every outstanding request fails with {@link SessionClosedException}, pushes that wait for a
     * listener are forgotten. Idempotent, does not wait, and may be called anywhere, in a listener, too.
     */
    @Override
    public void close() {
        link.close();
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device as the transports see it: every connection that a server accepts becomes a {@link DeviceSession} with the same
 * handler. Thread-safe.
 *
 * @param <Q> the requests of the protocol
 * @param <R> the responses
 * @param <P> the pushes
 */
public final class DeviceEndpoint<Q, R, P> implements Acceptor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceEndpoint.class);

    private record Report<S, E>(S session, E event) {}

    private final Protocol<Q, R, P> protocol;
    private final RequestHandler<Q, R> handler;
    private final SessionOptions options;
    private final BodyCheck check;
    private final Set<DeviceSession<Q, R, P>> sessions = ConcurrentHashMap.newKeySet();
    private final ListenerList<DeviceSession<Q, R, P>> opened = new ListenerList<>("a listener to new sessions");
    private final ListenerList<Report<DeviceSession<Q, R, P>, InvalidFrame>> invalid =
            new ListenerList<>("a listener to invalid requests");
    private final ListenerList<Report<DeviceSession<Q, R, P>, UnknownMessage>> unknown =
            new ListenerList<>("a listener to unknown requests");
    private volatile boolean closed;

    /**
     * An endpoint without sessions.
     *
     * @param options of every session; {@link SessionOptions#source()} names the device
     * @throws dev.framewright.runtime.FramewrightException when bodies are to be validated and the schemas are missing
     */
    public DeviceEndpoint(Protocol<Q, R, P> protocol, RequestHandler<Q, R> handler, SessionOptions options) {
        this.protocol = Objects.requireNonNull(protocol, "protocol");
        this.handler = Objects.requireNonNull(handler, "handler");
        this.options = Objects.requireNonNull(options, "options");
        this.check = new BodyCheck(protocol, options);
    }

    Protocol<Q, R, P> protocol() {
        return protocol;
    }

    RequestHandler<Q, R> handler() {
        return handler;
    }

    SessionOptions options() {
        return options;
    }

    BodyCheck check() {
        return check;
    }

    @Override
    public TransportListener accept() {
        DeviceSession<Q, R, P> session = new DeviceSession<>(this);
        TransportListener connection = session.connection();
        return new TransportListener() {
            @Override
            public void onOpened(Transport transport) {
                connection.onOpened(transport);
                add(session);
            }

            @Override
            public void onFrame(byte[] frame) {
                connection.onFrame(frame);
            }

            @Override
            public void onAlive() {
                connection.onAlive();
            }

            @Override
            public void onClosed(@Nullable Throwable cause) {
                connection.onClosed(cause);
            }
        };
    }

    private void add(DeviceSession<Q, R, P> session) {
        sessions.add(session);
        if (closed) {
            session.close();
        } else {
            SharedExecutor.run(options.executor(), () -> opened.fire(session));
        }
    }

    void remove(DeviceSession<Q, R, P> session) {
        sessions.remove(session);
    }

    void invalid(DeviceSession<Q, R, P> session, InvalidFrame frame) {
        invalid.fire(new Report<>(session, frame));
    }

    void unknown(DeviceSession<Q, R, P> session, UnknownMessage message) {
        LOG.debug("{}: a request with the unknown operation code {}", protocol.name(), message.operation());
        unknown.fire(new Report<>(session, message));
    }

    /** Registers a listener to sessions that were opened. */
    public Subscription onOpened(Consumer<? super DeviceSession<Q, R, P>> listener) {
        return opened.add(listener);
    }

    /** Registers a listener to requests that could not be read. They are also logged, shortened. */
    public Subscription onInvalid(BiConsumer<? super DeviceSession<Q, R, P>, ? super InvalidFrame> listener) {
        Objects.requireNonNull(listener, "listener");
        return invalid.add(report -> listener.accept(report.session(), report.event()));
    }

    /** Registers a listener to well-formed requests whose operation code the protocol does not describe. */
    public Subscription onUnknown(BiConsumer<? super DeviceSession<Q, R, P>, ? super UnknownMessage> listener) {
        Objects.requireNonNull(listener, "listener");
        return unknown.add(report -> listener.accept(report.session(), report.event()));
    }

    /** The sessions that are open now. */
    public Set<DeviceSession<Q, R, P>> sessions() {
        return Set.copyOf(sessions);
    }

    /**
     * Sends a push to every client.
     *
     * @return completes when it was written to all of them, or fails when one failed; the others got it all the same
     */
    public CompletableFuture<Void> push(P message) {
        return CompletableFuture.allOf(
                sessions.stream().map(session -> session.push(message)).toArray(CompletableFuture<?>[]::new));
    }

    /** Closes every session, and those that are accepted later. The server is closed by whoever bound it. */
    @Override
    public void close() {
        closed = true;
        sessions.forEach(DeviceSession::close);
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The connections of a client's session, one after another: makes them, watches over them, and makes the next one. */
final class ClientLink<P> implements Connection.Owner {
    private final SessionOptions options;
    private final ListenerQueue queue;
    private final PendingRequests requests;
    private final ClientEvents<P> events;
    private final ClientInbound<P> inbound;
    private final ClientSession<P> session;
    private final Observation observation;
    private final CompletableFuture<Void> closedResult = new CompletableFuture<>();
    private @Nullable Connector connector;
    private @Nullable Connection latest;
    private volatile @Nullable Connection open;
    private volatile @Nullable HeartbeatMonitor heartbeat;
    private volatile @Nullable SessionClosedException lastEnd;
    private volatile @Nullable String peer;
    private volatile boolean proven;
    private volatile boolean closed;
    private boolean wasOpen;
    private int attempts;
    private Runnable stopWaiting = () -> {};

    ClientLink(
            SessionOptions options,
            ListenerQueue queue,
            PendingRequests requests,
            ClientEvents<P> events,
            ClientInbound<P> inbound,
            ClientSession<P> session) {
        this.options = options;
        this.queue = queue;
        this.requests = requests;
        this.events = events;
        this.inbound = inbound;
        this.session = session;
        this.observation = new Observation(options.observer());
    }

    /** Makes the first connection. When that fails, the session is closed: the failure is the caller's. */
    CompletableFuture<ClientSession<P>> open(Connector toPeer) {
        Connection first;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(SessionClosedException.byThisSide());
            }
            connector = toPeer;
            first = new Connection(queue, options, this);
            latest = first;
        }
        CompletableFuture<ClientSession<P>> result = first.open(toPeer, session);
        CompletableFuture<?> unused = result.whenComplete((opened, failure) -> {
            if (failure != null) {
                close();
            }
        });
        return result;
    }

    /** The connection by which requests go now. */
    Connection connection() {
        Connection now = open;
        if (now == null) {
            throw none();
        }
        return now;
    }

    private FramewrightException none() {
        SessionClosedException end = lastEnd;
        if (closed) {
            return end == null ? SessionClosedException.byThisSide() : end;
        }
        return end == null
                ? new NotConnectedException("the session is not open yet", null)
                : new NotConnectedException("there is no connection, a new one is being made", end);
    }

    @Nullable
    String peer() {
        return peer;
    }

    boolean isConnected() {
        return open != null;
    }

    CompletableFuture<Void> closed() {
        return closedResult.copy();
    }

    @Override
    public void opened(Connection connection, Transport transport) {
        boolean again;
        HeartbeatMonitor monitor = monitor(connection, transport);
        synchronized (this) {
            if (connection.isEnded()) {
                return; // ended() knows, or will
            }
            again = wasOpen;
            wasOpen = true;
            proven = false;
            peer = transport.peer();
            requests.reopen();
            heartbeat = monitor;
            open = connection;
        }
        if (monitor != null) {
            monitor.start();
        }
        observation.tell(observer -> observer.connected(again));
        events.connected(again);
    }

    private @Nullable HeartbeatMonitor monitor(Connection connection, Transport transport) {
        Heartbeat settings = options.heartbeat();
        if (settings == null || (!transport.hasPing() && settings.request() == null)) {
            return null;
        }
        Runnable probe = transport.hasPing() ? transport::ping : () -> ask(settings);
        return new HeartbeatMonitor(settings, options.timer(), queue, transport, probe, connection::abandon);
    }

    private void ask(Heartbeat settings) {
        Heartbeat.Request<?, ?> request = settings.request();
        if (request != null) {
            ask(request, settings.interval());
        }
    }

    /** Any reply will do, and without one the silence goes on. */
    private <Q, B> void ask(Heartbeat.Request<Q, B> request, Duration timeout) {
        CompletableFuture<B> unused = session.request(request.operation(), request.message(), timeout);
    }

    @Override
    public void alive(Connection connection) {
        HeartbeatMonitor monitor = heartbeat;
        if (monitor != null && connection == open) {
            monitor.alive();
        }
    }

    @Override
    public void frame(Connection connection, byte[] frame) {
        alive(connection);
        if (proven) {
            inbound.frame(frame);
            return;
        }
        long invalid = events.invalidFrames();
        inbound.frame(frame);
        if (events.invalidFrames() == invalid) {
            proven = true;
            synchronized (this) {
                attempts = 0;
            }
        }
    }

    @Override
    public void ended(Connection connection, SessionClosedException reason) {
        boolean disconnected;
        Duration delay;
        HeartbeatMonitor monitor;
        synchronized (this) {
            disconnected = open == connection;
            monitor = heartbeat;
            open = null;
            heartbeat = null;
            lastEnd = reason;
            delay = nextDelay();
            closed |= delay == null;
        }
        if (monitor != null) {
            monitor.stop();
        }
        requests.close(reason);
        if (disconnected) {
            observation.tell(observer -> observer.disconnected(reason));
            events.disconnected(new Disconnected(reason, delay));
        } else if (delay != null) {
            Throwable cause = reason.getCause() == null ? reason : reason.getCause();
            observation.tell(observer -> observer.reconnectFailed(cause));
        }
        synchronized (this) {
            if (!closed && delay != null) {
                stopWaiting = options.timer().schedule(() -> SharedExecutor.INSTANCE.execute(this::reconnect), delay);
                return;
            }
        }
        closeAfter(connection);
    }

    private @Nullable Duration nextDelay() {
        Reconnect reconnect = options.reconnect();
        return closed || reconnect == null || !wasOpen ? null : reconnect.delay(attempts++);
    }

    private void reconnect() {
        Connection next;
        Connector toPeer;
        synchronized (this) {
            toPeer = connector;
            if (closed || toPeer == null) {
                return;
            }
            next = new Connection(queue, options, this);
            latest = next;
        }
        CompletableFuture<?> unused = next.open(toPeer, session); // how it ends is told to ended()
    }

    void close() {
        Connection last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            last = latest;
            stopWaiting.run();
        }
        queue.clear();
        if (last == null) {
            queue.add(0, () -> closedResult.complete(null));
        } else if (last.isEnded()) {
            lastEnd = SessionClosedException.byThisSide();
            closeAfter(last);
        } else {
            last.close();
        }
    }

    /** The session is closed when its last connection is, and with the failure of that. */
    private void closeAfter(Connection last) {
        CompletableFuture<?> unused = last.closed().whenComplete((ended, failure) -> {
            SessionClosedException end = lastEnd;
            if (end == null || end.getCause() == null) {
                closedResult.complete(null);
            } else {
                closedResult.completeExceptionally(end);
            }
        });
    }
}

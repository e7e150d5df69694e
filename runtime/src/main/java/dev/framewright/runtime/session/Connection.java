package dev.framewright.runtime.session;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The life of one connection, from connecting to closed, the same at both ends. */
final class Connection implements TransportListener {
    /** Whose connection it is. */
    interface Owner {
        /** The connection is open; not called when it has ended already. */
        default void opened(Connection connection, Transport transport) {}

        /** A frame came; none comes after the end. */
        void frame(Connection connection, byte[] frame);

        /** The peer gave a sign of life. */
        default void alive(Connection connection) {}

        /** The connection is closed, lost or could not be made; exactly once, also when it never opened. */
        void ended(Connection connection, SessionClosedException reason);
    }

    private final ListenerQueue queue;
    private final SessionOptions options;
    private final Observation observation;
    private final Owner owner;
    private final AtomicReference<@Nullable SessionClosedException> end = new AtomicReference<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile @Nullable Transport transport;
    private volatile @Nullable CompletableFuture<?> opening;

    Connection(ListenerQueue queue, SessionOptions options, Owner owner) {
        this.queue = queue;
        this.options = options;
        this.observation = new Observation(options.observer());
        this.owner = owner;
    }

    <S extends AutoCloseable> CompletableFuture<S> open(Connector connector, S session) {
        CompletableFuture<S> result = new CompletableFuture<>();
        opening = result;
        SessionClosedException closedBefore = end.get();
        if (closedBefore != null) {
            return CompletableFuture.failedFuture(closedBefore);
        }
        CompletableFuture<Transport> connecting;
        try {
            connecting = connector.connect(this).toCompletableFuture();
        } catch (RuntimeException e) {
            close(notMade(e));
            return CompletableFuture.failedFuture(e);
        }
        Runnable stopAlarm = options.timer()
                .schedule(
                        () -> SharedExecutor.run(options.executor(), () -> result.completeExceptionally(timeout())),
                        options.connectTimeout());
        CompletableFuture<?> unusedTold =
                connecting.whenComplete((opened, failure) -> SharedExecutor.run(options.executor(), () -> {
                    SessionClosedException closedMeanwhile = end.get();
                    if (failure != null) {
                        result.completeExceptionally(unwrap(failure));
                    } else if (closedMeanwhile != null) {
                        result.completeExceptionally(closedMeanwhile);
                    } else {
                        result.complete(session);
                    }
                }));
        CompletableFuture<?> unusedCleared = result.whenComplete((opened, failure) -> {
            stopAlarm.run();
            if (failure != null) {
                connecting.cancel(true);
                close(notMade(failure));
            }
        });
        return result;
    }

    private static SessionClosedException notMade(Throwable failure) {
        return new SessionClosedException("no connection could be made", failure);
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private ConnectFailedException timeout() {
        String message = "no connection within " + options.connectTimeout().toMillis() + " ms";
        return new ConnectFailedException(ConnectFailedException.Reason.TIMEOUT, message, null);
    }

    @Nullable
    Transport transport() {
        return transport;
    }

    boolean isEnded() {
        return end.get() != null;
    }

    CompletionStage<Void> send(byte[] frame) {
        SessionClosedException reason = end.get();
        Transport current = transport;
        if (reason != null) {
            return CompletableFuture.failedFuture(reason);
        }
        if (current == null) {
            return CompletableFuture.failedFuture(new NotConnectedException("the session is not open yet", null));
        }
        CompletionStage<Void> sent = current.send(frame);
        if (observation.isOn()) {
            sent.thenRun(() -> observation.tell(observer -> observer.frameSent(frame.length)));
        }
        return sent;
    }

    CompletableFuture<Void> closed() {
        return closed.copy();
    }

    @Override
    public void onOpened(Transport opened) {
        transport = opened;
        queue.attach(opened);
        if (isEnded()) {
            opened.close(); // close() came first and had nothing to close
        } else {
            owner.opened(this, opened);
        }
    }

    @Override
    public void onAlive() {
        owner.alive(this);
    }

    @Override
    public void onFrame(byte[] frame) {
        if (!isEnded()) {
            observation.tell(observer -> observer.frameReceived(frame.length));
            ReplyFuture.whileReading(() -> owner.frame(this, frame));
        }
    }

    @Override
    public void onClosed(@Nullable Throwable cause) {
        ReplyFuture.whileReading(() -> end(lost(cause)));
        finish();
    }

    /** Gives up a connection that is of no use any more. */
    void abandon(Throwable cause) {
        close(lost(cause));
    }

    private SessionClosedException lost(@Nullable Throwable cause) {
        Transport current = transport;
        String peer = current == null ? "the peer" : current.peer();
        return new SessionClosedException("the connection to " + peer + " is lost", cause);
    }

    void close() {
        close(SessionClosedException.byThisSide());
    }

    private void close(SessionClosedException reason) {
        end(reason);
        Transport current = transport;
        if (current == null) {
            finish();
        } else {
            current.close();
        }
    }

    private void end(SessionClosedException reason) {
        if (!end.compareAndSet(null, reason)) {
            return;
        }
        owner.ended(this, reason);
        CompletableFuture<?> stillOpening = opening;
        if (stillOpening != null) {
            stillOpening.completeExceptionally(reason);
        }
    }

    /** In the queue, so that it comes after the last listener. */
    private void finish() {
        SessionClosedException reason = end.get();
        queue.add(0, () -> {
            if (reason == null || reason.getCause() == null) {
                closed.complete(null);
            } else {
                closed.completeExceptionally(reason);
            }
        });
    }
}

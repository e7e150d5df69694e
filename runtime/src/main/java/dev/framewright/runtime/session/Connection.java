package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The life of one connection, from connecting to closed, the same at both ends. */
final class Connection implements TransportListener {
    private final ListenerQueue queue;
    private final Consumer<byte[]> onFrame;
    private final Consumer<FramewrightException> onEnd;
    private final AtomicReference<@Nullable SessionClosedException> end = new AtomicReference<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile @Nullable Transport transport;
    private volatile @Nullable CompletableFuture<?> opening;

    /** @param onEnd called once, when the connection is closed or lost, with what requests fail with */
    Connection(ListenerQueue queue, Consumer<byte[]> onFrame, Consumer<FramewrightException> onEnd) {
        this.queue = queue;
        this.onFrame = onFrame;
        this.onEnd = onEnd;
    }

    <S extends AutoCloseable> CompletableFuture<S> open(Connector connector, SessionOptions options, S session) {
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
            return CompletableFuture.failedFuture(e);
        }
        Runnable stopAlarm = options.timer()
                .schedule(
                        () -> SharedExecutor.run(
                                options.executor(), () -> result.completeExceptionally(timeout(options))),
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
                close();
            }
        });
        return result;
    }

    private static Throwable unwrap(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static ConnectFailedException timeout(SessionOptions options) {
        String message = "no connection within " + options.connectTimeout().toMillis() + " ms";
        return new ConnectFailedException(ConnectFailedException.Reason.TIMEOUT, message, null);
    }

    @Nullable
    Transport transport() {
        return transport;
    }

    CompletionStage<Void> send(byte[] frame) {
        SessionClosedException reason = end.get();
        Transport current = transport;
        if (reason != null) {
            return CompletableFuture.failedFuture(reason);
        }
        if (current == null) {
            return CompletableFuture.failedFuture(new SessionClosedException("the session is not open yet", null));
        }
        return current.send(frame);
    }

    CompletableFuture<Void> closed() {
        return closed.copy();
    }

    @Override
    public void onOpened(Transport opened) {
        transport = opened;
        queue.attach(opened);
        if (end.get() != null) {
            opened.close(); // close() came first and had nothing to close
        }
    }

    @Override
    public void onFrame(byte[] frame) {
        if (end.get() == null) {
            ReplyFuture.whileReading(() -> onFrame.accept(frame));
        }
    }

    @Override
    public void onClosed(@Nullable Throwable cause) {
        Transport current = transport;
        String peer = current == null ? "the peer" : current.peer();
        ReplyFuture.whileReading(
                () -> end(new SessionClosedException("the connection to " + peer + " is lost", cause)));
        finish();
    }

    void close() {
        boolean first = end(new SessionClosedException("the session was closed by this side", null));
        if (first) {
            queue.clear();
        }
        Transport current = transport;
        if (current == null) {
            finish();
        } else {
            current.close();
        }
    }

    private boolean end(SessionClosedException reason) {
        if (!end.compareAndSet(null, reason)) {
            return false;
        }
        onEnd.accept(reason);
        CompletableFuture<?> stillOpening = opening;
        if (stillOpening != null) {
            stillOpening.completeExceptionally(reason);
        }
        return true;
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

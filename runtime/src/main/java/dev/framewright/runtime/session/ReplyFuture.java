package dev.framewright.runtime.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The result of a request. It is completed on the thread that reads, which is the fastest way; so that a dependent action
 * cannot wait there for a reply which only that thread could read, waiting for one fails at once instead.
 */
final class ReplyFuture<T> extends CompletableFuture<T> {
    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

    /** Marks the current thread as one that reads while {@code task} runs. */
    static void whileReading(Runnable task) {
        if (READING.get() != null) {
            task.run();
            return;
        }
        READING.set(Boolean.TRUE);
        try {
            task.run();
        } finally {
            READING.remove();
        }
    }

    private void refuseToBlock() {
        if (!isDone() && READING.get() != null) {
            throw new IllegalStateException("waiting here for a reply would stop the thread that reads it:"
                    + " use the ...Async methods of CompletableFuture for actions that wait");
        }
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new ReplyFuture<>();
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        refuseToBlock();
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        refuseToBlock();
        return super.get(timeout, unit);
    }

    @Override
    public T join() {
        refuseToBlock();
        return super.join();
    }
}

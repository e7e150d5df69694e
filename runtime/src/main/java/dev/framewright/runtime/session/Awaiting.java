package dev.framewright.runtime.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for results of a session, for the blocking view of generated clients. */
public final class Awaiting {
    private Awaiting() {}

    /**
     * Waits for a result.
     *
     * @throws dev.framewright.runtime.FramewrightException what the future failed with
     * @throws CancellationException if the future was cancelled, or the thread interrupted: then the future is cancelled
     *     and the thread stays interrupted
     */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(false);
            Thread.currentThread().interrupt();
            CancellationException interrupted = new CancellationException("interrupted while waiting for a reply");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

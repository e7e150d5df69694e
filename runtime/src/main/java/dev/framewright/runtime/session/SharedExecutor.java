package dev.framewright.runtime.session;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs the listeners and handlers of all sessions in the process. Since they may block, it prefers an idle thread, then
 * a new one up to {@value #MAX_THREADS}, and only then a queue.
 */
final class SharedExecutor {
    private static final int MAX_THREADS = 256;

    static final Executor INSTANCE = create();

    private SharedExecutor() {}

    /** Runs a task on {@code preferred}, or here when that was shut down: a listener is never dropped for it. */
    static void run(Executor preferred, Runnable task) {
        try {
            preferred.execute(task);
        } catch (RejectedExecutionException e) {
            INSTANCE.execute(task);
        }
    }

    private static Executor create() {
        return new ThreadPoolExecutor(
                0,
                MAX_THREADS,
                1,
                TimeUnit.SECONDS,
                new IdleFirstQueue(),
                DaemonThreads.named("framewright-listener"),
                (task, pool) -> pool.getQueue().add(task));
    }

    /** Refuses a task when no thread waits for one, so that the pool grows first; refused there, it is added after all. */
    private static final class IdleFirstQueue extends LinkedTransferQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }

        @Override
        public boolean add(Runnable task) {
            return super.offer(task);
        }
    }
}

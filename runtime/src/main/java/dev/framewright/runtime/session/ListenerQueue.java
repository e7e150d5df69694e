package dev.framewright.runtime.session;

import dev.framewright.runtime.transport.Transport;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs the listeners of one connection in order, one at a time, away from the thread that reads; tells the transport to
 * stop reading when too much waits. The limits are explained at {@link SessionOptions#queueLimit()}.
 */
final class ListenerQueue implements Runnable {
    private static final int TASKS_PER_TURN = 64;
    private static final long MAX_BYTES = 32L << 20;
    private static final long FACTOR_WHILE_OUTSTANDING = 16;

    private record Task(int bytes, Runnable body) {}

    private final Executor executor;
    private final int limit;
    private final ArrayDeque<Task> tasks = new ArrayDeque<>();
    private long bytes;
    private int held;
    private int outstanding;
    private boolean running;
    private boolean paused;
    private @Nullable Transport transport;

    ListenerQueue(Executor executor, int limit) {
        this.executor = executor;
        this.limit = limit;
    }

    synchronized void attach(Transport newTransport) {
        transport = newTransport;
        paused = false;
        regulate();
    }

    /** Adds a task that keeps {@code frameBytes} of memory. */
    void add(int frameBytes, Runnable body) {
        synchronized (this) {
            tasks.add(new Task(frameBytes, body));
            bytes += frameBytes;
            regulate();
            if (running) {
                return;
            }
            running = true;
        }
        start();
    }

    /** Counts something as waiting although its task is done: a request that is being handled. */
    synchronized void hold(int change) {
        held += change;
        regulate();
    }

    /** Counts requests whose replies may be behind the pushes that wait. */
    synchronized void outstanding(int change) {
        outstanding += change;
        regulate();
    }

    /** Forgets the frames that wait; what else there is to tell stays. */
    synchronized void clear() {
        tasks.removeIf(task -> task.bytes() > 0);
        bytes = 0;
        regulate();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    private void regulate() {
        if (transport == null) {
            return;
        }
        long most = outstanding > 0 ? limit * FACTOR_WHILE_OUTSTANDING : limit;
        long waiting = (long) tasks.size() + held;
        if (!paused && (waiting >= most || bytes >= MAX_BYTES)) {
            paused = true;
            transport.pauseReading();
        } else if (paused && waiting <= most / 2 && bytes <= MAX_BYTES / 2) {
            paused = false;
            transport.resumeReading();
        }
    }

    private void start() {
        SharedExecutor.run(executor, this);
    }

    @Override
    public void run() {
        boolean more = true;
        try {
            for (int i = 0; i < TASKS_PER_TURN && more; i++) {
                more = runNext();
            }
        } finally {
            if (more) {
                start();
            }
        }
    }

    private boolean runNext() {
        Task task;
        synchronized (this) {
            task = tasks.poll();
            if (task == null) {
                running = false;
                return false;
            }
            bytes -= task.bytes();
            regulate();
        }
        Isolation.run("a listener", task.body());
        return true;
    }
}

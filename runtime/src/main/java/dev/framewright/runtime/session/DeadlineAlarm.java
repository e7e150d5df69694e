package dev.framewright.runtime.session;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One alarm for many deadlines. It is set for the earliest and left alone when that is met early, so that a request whose
 * reply comes in time costs no timer operation.
 */
final class DeadlineAlarm {
    private final SessionTimer timer;
    private final Supplier<@Nullable Long> sweep;
    private @Nullable Runnable cancellation;
    private long setFor;
    private boolean cancelled;

    /**
     * @param sweep handles the deadlines that are over and returns the next, in nanoseconds of the timer; it runs on the
     *     shared pool, since it calls code of the user, but must not wait for a listener that waits for it
     */
    DeadlineAlarm(SessionTimer timer, Supplier<@Nullable Long> sweep) {
        this.timer = timer;
        this.sweep = sweep;
    }

    /** As nanoseconds, those that are too many counted as 100 years. */
    static long nanos(Duration duration) {
        Duration most = Duration.ofDays(36_500);
        return duration.compareTo(most) < 0 ? duration.toNanos() : most.toNanos();
    }

    synchronized void setAtLatest(long deadline) {
        if (cancelled || (cancellation != null && setFor - deadline <= 0)) {
            return;
        }
        if (cancellation != null) {
            cancellation.run();
        }
        setFor = deadline;
        long delay = Math.max(0, deadline - timer.nanoTime());
        cancellation = timer.schedule(() -> SharedExecutor.INSTANCE.execute(this::ring), Duration.ofNanos(delay));
    }

    synchronized void enable() {
        cancelled = false;
    }

    synchronized void cancel() {
        cancelled = true;
        if (cancellation != null) {
            cancellation.run();
            cancellation = null;
        }
    }

    private void ring() {
        synchronized (this) {
            cancellation = null; // before the sweep: a deadline that comes meanwhile sets the alarm by itself
        }
        Long next = sweep.get();
        if (next != null) {
            setAtLatest(next);
        }
    }
}

package dev.framewright.runtime.session;

import java.time.Duration;

/** A clock that never goes backwards, and alarms on it. One timer serves any number of sessions. */
public interface SessionTimer {
    /** The timer that sessions share unless told otherwise; its one daemon thread ends when nothing is scheduled. */
    static SessionTimer shared() {
        return SharedTimer.INSTANCE;
    }

    /** Nanoseconds since some fixed moment. */
    long nanoTime();

    /**
     * Runs a task once.
     *
     * @param task must not block
     * @param delay from now, not negative
     * @return removes the task if it has not run
     */
    Runnable schedule(Runnable task, Duration delay);
}

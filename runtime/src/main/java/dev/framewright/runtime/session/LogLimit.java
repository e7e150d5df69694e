package dev.framewright.runtime.session;

import java.time.Duration;

/** Keeps a peer from filling the log: so many lines per period, and how many were left out with the next one. */
final class LogLimit {
    static final int LINES = 5;
    static final Duration PERIOD = Duration.ofSeconds(10);

    private final SessionTimer timer;
    private long begun;
    private int lines;
    private long omitted;

    LogLimit(SessionTimer timer) {
        this.timer = timer;
        this.begun = timer.nanoTime();
    }

    /** How many lines were left out before this one; negative when this one shall be left out, too. */
    synchronized long next() {
        long now = timer.nanoTime();
        if (now - begun >= PERIOD.toNanos()) {
            begun = now;
            lines = 0;
        }
        if (lines == LINES) {
            omitted++;
            return -1;
        }
        lines++;
        long before = omitted;
        omitted = 0;
        return before;
    }
}

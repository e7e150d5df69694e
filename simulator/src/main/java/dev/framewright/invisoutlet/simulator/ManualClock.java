package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Time that passes only when it is told to, so that a test of hours takes no time. Thread-safe. */
public final class ManualClock implements SessionTimer {
    private record Alarm(long due, long number, Runnable task) {}

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::due).thenComparingLong(Alarm::number));
    private long now;
    private long numbers;

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Runnable schedule(Runnable task, Duration delay) {
        Alarm alarm = new Alarm(now + delay.toNanos(), numbers++, task);
        alarms.add(alarm);
        return () -> remove(alarm);
    }

    /** How many alarms wait for their time. */
    public synchronized int scheduled() {
        return alarms.size();
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    /**
     * Lets time pass: everything that falls due is run on this thread, in order, each at its own moment, including what is
     * scheduled meanwhile.
     *
     * @param duration not negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration is " + duration + ", expected zero or more");
        }
        long end;
        synchronized (this) {
            end = now + duration.toNanos();
        }
        for (Alarm due = next(end); due != null; due = next(end)) {
            due.task().run();
        }
    }

    private synchronized @Nullable Alarm next(long end) {
        Alarm first = alarms.peek();
        if (first == null || first.due() > end) {
            now = end;
            return null;
        }
        now = Math.max(now, first.due());
        return alarms.poll();
    }
}

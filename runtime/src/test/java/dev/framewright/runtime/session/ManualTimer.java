package dev.framewright.runtime.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A timer whose time the test moves. */
final class ManualTimer implements SessionTimer {
    private record Alarm(long due, Runnable task) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private long now = Long.MAX_VALUE - 1_000_000; // so that the clock overflows on the way

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Runnable schedule(Runnable task, Duration delay) {
        Alarm alarm = new Alarm(now + delay.toNanos(), task);
        alarms.add(alarm);
        return () -> remove(alarm);
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    synchronized int pending() {
        return alarms.size();
    }

    void advance(Duration duration) {
        List<Alarm> due;
        synchronized (this) {
            now += duration.toNanos();
            due = alarms.stream().filter(alarm -> alarm.due() - now <= 0).toList();
            alarms.removeAll(due);
        }
        due.stream()
                .sorted(Comparator.comparingLong(alarm -> alarm.due() - now))
                .forEach(alarm -> alarm.task().run());
    }
}

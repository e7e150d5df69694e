package dev.framewright.runtime.session;

import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.Transport;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Watches over one connection as {@link Heartbeat} says. */
final class HeartbeatMonitor {
    private final Heartbeat heartbeat;
    private final SessionTimer timer;
    private final ListenerQueue queue;
    private final Transport transport;
    private final Runnable probe;
    private final Consumer<PeerFaultException> dead;
    private final long interval;
    private volatile long life;
    private long probes;
    private long askedSince;
    private boolean stopped;
    private Runnable cancellation = () -> {};

    HeartbeatMonitor(
            Heartbeat heartbeat,
            SessionTimer timer,
            ListenerQueue queue,
            Transport transport,
            Runnable probe,
            Consumer<PeerFaultException> dead) {
        this.heartbeat = heartbeat;
        this.timer = timer;
        this.queue = queue;
        this.transport = transport;
        this.probe = probe;
        this.dead = dead;
        this.interval = DeadlineAlarm.nanos(heartbeat.interval());
        this.life = timer.nanoTime();
    }

    void alive() {
        life = timer.nanoTime();
    }

    synchronized void start() {
        schedule(interval);
    }

    synchronized void stop() {
        stopped = true;
        cancellation.run();
    }

    private void schedule(long delay) {
        if (!stopped) {
            cancellation = timer.schedule(this::check, Duration.ofNanos(delay));
        }
    }

    private void check() {
        if (queue.isPaused()) {
            alive(); // it is this side that does not listen
        }
        long heard = life;
        long silent = timer.nanoTime() - heard;
        long patience = heartbeat.patience();
        if (silent >= patience) {
            stop();
            String message =
                    transport.peer() + " gave no sign of life for " + TimeUnit.NANOSECONDS.toMillis(patience) + " ms";
            PeerFaultException fault = new PeerFaultException(Fault.SILENT, message, null);
            SharedExecutor.INSTANCE.execute(() -> dead.accept(fault)); // calls code of the user
            return;
        }
        long missed = silent / interval;
        boolean ask;
        synchronized (this) {
            ask = missed > 0 && (missed != probes || heard != askedSince) && !stopped;
            probes = missed;
            askedSince = heard;
        }
        if (ask) {
            probe.run();
        }
        synchronized (this) {
            schedule(Math.min((missed + 1) * interval, patience) - silent);
        }
    }
}

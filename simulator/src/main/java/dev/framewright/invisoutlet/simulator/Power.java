package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;

/** Restarts of the outlet: every connection drops, and for a while nobody can connect. */
final class Power {
    private final Announcer announcer;
    private final Sockets sockets;
    private final SessionTimer clock;
    private final Duration restartTime;
    private boolean restarted;
    private Runnable next = () -> {};

    Power(Announcer announcer, Sockets sockets, SessionTimer clock, Duration restartTime) {
        this.announcer = announcer;
        this.sockets = sockets;
        this.clock = clock;
        this.restartTime = restartTime;
    }

    void restart() {
        restart(() -> {});
    }

    /** Restarts; {@code next} happens when the first client is back. */
    void restart(Runnable continuation) {
        synchronized (this) {
            restarted = true;
            next = continuation;
        }
        if (restartTime.isZero()) {
            announcer.disconnect();
        } else {
            // the alarm comes first: whoever sees its connection drop may let time pass at once
            synchronized (sockets) {
                Runnable unused = clock.schedule(sockets::open, restartTime);
                sockets.shut();
            }
        }
    }

    /** Says whether this client is the first since a restart. */
    synchronized boolean firstSinceRestart() {
        boolean first = restarted;
        restarted = false;
        return first;
    }

    /** Goes on with what the restart interrupted. */
    void resume() {
        Runnable continuation;
        synchronized (this) {
            continuation = next;
            next = () -> {};
        }
        continuation.run();
    }
}

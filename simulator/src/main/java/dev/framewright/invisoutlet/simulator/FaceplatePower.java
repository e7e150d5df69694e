package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;

/** Restarts of the faceplate, which leave the connections of the outlet alone. */
final class FaceplatePower {
    private final Modules modules;
    private final SessionTimer clock;
    private final Duration restartTime;

    FaceplatePower(Modules modules, SessionTimer clock, Duration restartTime) {
        this.modules = modules;
        this.clock = clock;
        this.restartTime = restartTime;
    }

    void restart() {
        modules.setFaceplate(FaceplateStatus.RESTARTING);
        Runnable unused = clock.schedule(() -> modules.setFaceplate(FaceplateStatus.ONLINE), restartTime);
    }
}

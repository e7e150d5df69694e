package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.OtaDownloadProgress;
import dev.framewright.invisoutlet.protocol.OtaDownloadProgressPush;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OtaResult;
import dev.framewright.invisoutlet.protocol.OtaResultPush;
import dev.framewright.invisoutlet.protocol.OtaStartResult;
import dev.framewright.invisoutlet.protocol.OtaStartResultPush;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An update, told as a device tells it: one step after the other, by the clock. */
final class OtaProcess {
    private static final int PERCENT_PER_STEP = 25;

    private final Modules modules;
    private final Announcer announcer;
    private final Power power;
    private final Runnable restartFaceplate;
    private final SessionTimer clock;
    private final Duration step;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private OtaPart.@Nullable Known failing;
    private boolean stalling;
    private boolean running;

    OtaProcess(
            Modules modules,
            Announcer announcer,
            Power power,
            Runnable restartFaceplate,
            SessionTimer clock,
            Duration step) {
        this.modules = modules;
        this.announcer = announcer;
        this.power = power;
        this.restartFaceplate = restartFaceplate;
        this.clock = clock;
        this.step = step;
    }

    /** The download of this part fails half-way from now on; null for none. */
    synchronized void setFailing(OtaPart.@Nullable Known part) {
        failing = part;
    }

    /** Whether updates stop half-way and say nothing more. */
    synchronized void setStalling(boolean stall) {
        stalling = stall;
    }

    /** Whether there is something to install that can be, and nothing is being installed. */
    synchronized boolean canStart(OtaTarget target) {
        if (target == OtaTarget.DECO) {
            return !running && modules.faceplateWorks() && modules.isOutdated(OtaPart.Known.DECO);
        }
        return !running
                && (modules.isOutdated(OtaPart.Known.OUTLET) || modules.isOutdated(OtaPart.Known.WWW_PARTITION));
    }

    /** Begins. An outlet of the second revision restarts first, and goes on when the first client is back. */
    synchronized void start(OtaTarget target) {
        running = true;
        OtaPart.Known named = target == OtaTarget.DECO ? OtaPart.Known.DECO : OtaPart.Known.OUTLET;
        if (modules.revision() == HardwareRevision.REV_B) {
            steps.add(() -> tell(new OtaStartResultPush(new OtaStartResult(named, true))));
        }
        // Real firmware announces a failure at the start of every update, and means nothing by it.
        steps.add(() -> result(named, false));
        if (target == OtaTarget.DECO) {
            // a client that acts on the result finds the restart begun
            part(OtaPart.Known.DECO, restartFaceplate, () -> {});
        } else {
            if (modules.isOutdated(OtaPart.Known.WWW_PARTITION)) {
                part(OtaPart.Known.WWW_PARTITION, () -> {}, () -> {});
            }
            part(OtaPart.Known.OUTLET, () -> {}, power::restart);
        }
        if (modules.revision() == HardwareRevision.REV_B && target == OtaTarget.OUTLET) {
            power.restart(this::next);
        } else {
            next();
        }
    }

    /** Downloads and installs a part, which is told between two actions. */
    private void part(OtaPart.Known part, Runnable before, Runnable afterwards) {
        for (int percent = 0; percent <= 100; percent += PERCENT_PER_STEP) {
            int now = percent;
            steps.add(() -> download(part, now));
        }
        steps.add(() -> {
            modules.install(part);
            before.run();
            result(part, true);
            afterwards.run();
        });
    }

    private void download(OtaPart.Known part, int percent) {
        if (percent >= 2 * PERCENT_PER_STEP && isFailing(part)) {
            result(part, false);
            stop();
        } else if (percent >= 2 * PERCENT_PER_STEP && isStalling()) {
            stop();
        } else {
            tell(new OtaDownloadProgressPush(new OtaDownloadProgress(part, percent)));
        }
    }

    private synchronized boolean isFailing(OtaPart.Known part) {
        return part == failing;
    }

    private synchronized boolean isStalling() {
        return stalling;
    }

    private void result(OtaPart part, boolean succeeded) {
        tell(new OtaResultPush(new OtaResult(part, succeeded)));
    }

    private void tell(InvisOutletPush push) {
        CompletableFuture<Void> unused = announcer.toAll(push);
    }

    private synchronized void stop() {
        steps.clear();
    }

    private void next() {
        Runnable first;
        synchronized (this) {
            first = steps.poll();
            running = first != null;
        }
        if (first != null) {
            Runnable unused = clock.schedule(
                    () -> {
                        first.run();
                        next();
                    },
                    step);
        }
    }
}

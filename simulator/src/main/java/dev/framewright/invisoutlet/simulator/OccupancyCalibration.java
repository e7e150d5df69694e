package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.OccupancyState;
import dev.framewright.runtime.session.SessionTimer;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Calibration of the occupancy sensor. It begins after ten seconds and takes as long as was asked (documented); that its
 * states are running, succeeded and failed in the order of their numbers is inferred, as is how long the last one shows.
 */
final class OccupancyCalibration {
    private static final Duration DELAY = Duration.ofSeconds(10);
    private static final Duration RESULT_SHOWS = Duration.ofSeconds(10);

    private final SessionTimer clock;
    private final Consumer<OccupancyState> sensor;
    private CalibrationOutcome outcome = CalibrationOutcome.SUCCEEDS;
    private Runnable pending = () -> {};

    OccupancyCalibration(SessionTimer clock, Consumer<OccupancyState> sensor) {
        this.clock = clock;
        this.sensor = sensor;
    }

    synchronized void setOutcome(CalibrationOutcome value) {
        outcome = value;
    }

    /** Begins, also when another one is running; says whether the sensor answered. */
    synchronized boolean start(Duration length) {
        if (outcome == CalibrationOutcome.NO_ANSWER) {
            return false;
        }
        pending.run();
        pending = clock.schedule(() -> run(length), DELAY);
        return true;
    }

    private synchronized void run(Duration length) {
        sensor.accept(OccupancyState.Known.CALIBRATION_4);
        pending = clock.schedule(this::end, length);
    }

    private synchronized void end() {
        sensor.accept(
                outcome == CalibrationOutcome.SUCCEEDS
                        ? OccupancyState.Known.CALIBRATION_5
                        : OccupancyState.Known.CALIBRATION_6);
        pending = clock.schedule(() -> sensor.accept(OccupancyState.Known.NONE), RESULT_SHOWS);
    }

    /** Forgets a calibration that is running. */
    synchronized void cancel() {
        pending.run();
        pending = () -> {};
    }
}

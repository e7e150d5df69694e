package dev.framewright.invisoutlet.simulator;

/** What comes of a calibration of the occupancy sensor. */
public enum CalibrationOutcome {
    /** It succeeds. */
    SUCCEEDS,
    /** It runs and fails. */
    FAILS,
    /** The sensor does not answer, so the request is rejected. */
    NO_ANSWER
}

package dev.framewright.invisoutlet.simulator;

/** Which hardware the outlet is; the two differ in how they begin an update. */
public enum HardwareRevision {
    /** Acknowledges a request to update, or rejects it. */
    REV_A,
    /** Restarts at once, without an acknowledgement, when the outlet itself is to be updated. */
    REV_B
}

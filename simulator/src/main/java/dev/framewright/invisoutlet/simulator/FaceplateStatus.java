package dev.framewright.invisoutlet.simulator;

/** Whether the outlet can talk to its faceplate. */
public enum FaceplateStatus {
    /** It works. */
    ONLINE,
    /** It is attached, does not answer, and is reported as offline. */
    OFFLINE,
    /** It restarts, and is left out of the device information. */
    RESTARTING
}

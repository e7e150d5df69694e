package dev.framewright.invisoutlet.simulator;

/** Which faceplate (InvisDeco) is attached to the outlet. */
public enum ProductLine {
    /** Air, occupancy and light sensors; a white nightlight. */
    PRO,
    /** A light sensor; a colour light. */
    AURA,
    /** No faceplate: the device information has none, and there are no sensor readings. */
    NONE
}

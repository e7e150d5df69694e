package dev.framewright.runtime;

/** The four kinds of frame; each has an envelope of its own in the protocol description. */
public enum FrameKind {
    /** Client to device. */
    REQUEST,
    /** The device's answer to one request, with a body. */
    RESPONSE,
    /** The device's answer to one request: a status and no body. */
    ACK,
    /** What a device sends unasked. */
    PUSH
}

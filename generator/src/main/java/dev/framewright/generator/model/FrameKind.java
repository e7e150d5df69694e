package dev.framewright.generator.model;

/** What a frame is for. */
public enum FrameKind {
    /** Client to device. */
    REQUEST,
    /** Device to client: the answer to a request, with a body. */
    RESPONSE,
    /** Device to client: the answer to a request, status only; also how a request is rejected without a body. */
    ACK,
    /** Device to client, unasked. */
    PUSH
}

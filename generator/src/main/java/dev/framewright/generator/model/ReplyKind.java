package dev.framewright.generator.model;

/** What a request gets. */
public enum ReplyKind {
    /** A reply with a body. */
    RESPONSE,
    /** A reply with a status only. */
    ACK,
    /** Nothing, ever. */
    NONE
}

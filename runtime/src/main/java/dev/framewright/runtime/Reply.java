package dev.framewright.runtime;

/** What a request gets. */
public enum Reply {
    /** A response with a body. */
    RESPONSE,
    /** A status without a body. */
    ACK,
    /** Nothing is ever sent. */
    NONE
}

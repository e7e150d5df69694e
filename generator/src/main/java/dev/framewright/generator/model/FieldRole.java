package dev.framewright.generator.model;

/** What a place of the envelope holds. */
public enum FieldRole {
    /** Ties a reply to its request. */
    ID,
    /** The operation code. */
    OPERATION,
    /** What belongs to the operation. */
    BODY,
    /** Accepted or rejected. */
    STATUS,
    /** Who sent the frame. */
    SOURCE
}

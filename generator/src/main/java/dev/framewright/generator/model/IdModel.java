package dev.framewright.generator.model;

/** What the ids of frames are. */
public sealed interface IdModel {
    /** Integers; a client draws new ones from {@code minimum} to {@code maximum}, both included. */
    record Integers(long minimum, long maximum) implements IdModel {}

    /** Strings. */
    record Strings() implements IdModel {}
}

package dev.framewright.generator.model;

/** A place, at most one step into a value, that a reader can look at before it decides what the value is. */
public sealed interface Probe {
    /** The value itself. */
    record Root() implements Probe {}

    /** An element of the value, if it is an array. */
    record Element(int index) implements Probe {}

    /** A member of the value, if it is an object. */
    record Member(String name) implements Probe {}
}

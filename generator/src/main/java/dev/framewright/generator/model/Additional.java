package dev.framewright.generator.model;

/** What an object or tuple does with members or elements that its schema does not list. */
public sealed interface Additional {

    /** Kept as they came and written again. */
    record Keep() implements Additional {}

    /** A violation ({@code additionalProperties: false}, {@code items: false}). */
    record Forbid() implements Additional {}

    /** Each must be of {@code type}; kept and written again. */
    record Typed(Type type) implements Additional {}
}

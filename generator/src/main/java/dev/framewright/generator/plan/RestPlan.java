package dev.framewright.generator.plan;

import dev.framewright.generator.model.Type;

/** What a record does with members or elements that its schema does not list. */
public sealed interface RestPlan {

    /** A violation, or nothing there could be any of. */
    record None() implements RestPlan {}

    /** Kept: {@code Extras} of an object, {@code Tail} of a tuple. */
    record Kept(String name) implements RestPlan {}

    /** A map (of an object) or a list (of a tuple) of values of {@code type}. */
    record Typed(String name, Type type, JavaType java) implements RestPlan {}
}

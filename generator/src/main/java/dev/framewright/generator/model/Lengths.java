package dev.framewright.generator.model;

import org.jspecify.annotations.Nullable;

/** Inclusive limits of a count: code points of a string, elements of a list, members of a map. */
public record Lengths(@Nullable Integer minimum, @Nullable Integer maximum) {
    /** No limits. */
    public static final Lengths NONE = new Lengths(null, null);
}

package dev.framewright.generator.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a number; absent means unlimited.
 *
 * @param minimum lowest allowed value
 * @param minimumExclusive whether {@code minimum} itself is forbidden
 * @param maximum highest allowed value
 * @param maximumExclusive whether {@code maximum} itself is forbidden
 * @param multipleOf what the value must be a whole multiple of
 */
public record Bounds(
        @Nullable BigDecimal minimum,
        boolean minimumExclusive,
        @Nullable BigDecimal maximum,
        boolean maximumExclusive,
        @Nullable BigDecimal multipleOf) {
    /** No limits. */
    public static final Bounds NONE = new Bounds(null, false, null, false, null);
}

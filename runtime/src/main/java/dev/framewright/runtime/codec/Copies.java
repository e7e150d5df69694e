package dev.framewright.runtime.codec;

import dev.framewright.runtime.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies for the constructors of generated records. Null elements are kept, because some lists may have
 * them and because a constructor reports those of the others as violations, which it does on the copy.
 */
public final class Copies {
    private Copies() {}

    /** A copy of a list; null for null. */
    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A copy of a list whose elements are copied by {@code copy}; null for null. */
    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<T> list, UnaryOperator<T> copy) {
        if (list == null) {
            return null;
        }
        List<T> copies = new ArrayList<>(list);
        copies.replaceAll(copy);
        return Collections.unmodifiableList(copies);
    }

    /** A copy of a map, in its order; null for null. */
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(@Nullable Map<String, T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of a map, in its order, whose values are copied by {@code copy}; null for null. */
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(
            @Nullable Map<String, T> map, UnaryOperator<T> copy) {
        if (map == null) {
            return null;
        }
        Map<String, T> copies = new LinkedHashMap<>(map);
        copies.replaceAll((name, value) -> copy.apply(value));
        return Collections.unmodifiableMap(copies);
    }

    /** A presence whose value, if it has one, is copied by {@code copy}; null for null. */
    public static <T> @Nullable Presence<T> presence(@Nullable Presence<T> presence, UnaryOperator<T> copy) {
        return presence instanceof Presence.Value<T> value ? Presence.of(copy.apply(value.value())) : presence;
    }

    /** What was read: the value, or absent for null, which a codec gives after a violation. */
    public static <T> Presence<T> presence(@Nullable T value) {
        return value == null ? Presence.absent() : Presence.of(value);
    }
}

package dev.framewright.generator.decision;

import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a value may be, by JSON type; never less than what its schema allows.
 *
 * @param byKind for each possible JSON type the scalars it may be; an empty set for no limit
 */
record Values(Map<JsonKind, Set<JsonLiteral>> byKind) {
    static final Values NONE = new Values(Map.of());
    static final Values ANY = any();

    /** Any value of one JSON type. */
    static Values of(JsonKind kind) {
        return new Values(Map.of(kind, Set.of()));
    }

    /** One value. */
    static Values of(JsonLiteral literal) {
        JsonKind kind = kind(literal);
        boolean exact = literal instanceof JsonLiteral.Text
                || literal instanceof JsonLiteral.Bool
                || (literal instanceof JsonLiteral.Numeric number && number.isInteger());
        return new Values(Map.of(kind, exact ? Set.of(literal) : Set.of()));
    }

    boolean has(JsonKind kind) {
        return byKind.containsKey(kind);
    }

    boolean has(JsonLiteral literal) {
        Set<JsonLiteral> listed = byKind.get(kind(literal));
        return listed != null && (listed.isEmpty() || listed.contains(literal));
    }

    /** Whether it may be something that is not in {@code literals}. */
    boolean hasOtherThan(Set<JsonLiteral> literals) {
        return byKind.values().stream().anyMatch(listed -> listed.isEmpty() || !literals.containsAll(listed));
    }

    /** Whether no value is in both. */
    boolean isDisjoint(Values other) {
        for (Map.Entry<JsonKind, Set<JsonLiteral>> entry : byKind.entrySet()) {
            Set<JsonLiteral> listed = other.byKind.get(entry.getKey());
            if (listed != null
                    && (listed.isEmpty()
                            || entry.getValue().isEmpty()
                            || !Collections.disjoint(listed, entry.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /** Every scalar listed. */
    Set<JsonLiteral> literals() {
        Set<JsonLiteral> all = new LinkedHashSet<>();
        byKind.values().forEach(all::addAll);
        return all;
    }

    Values or(Values other) {
        Map<JsonKind, Set<JsonLiteral>> union = new EnumMap<>(JsonKind.class);
        union.putAll(byKind);
        other.byKind.forEach((kind, listed) -> union.merge(kind, listed, Values::union));
        return new Values(union);
    }

    static JsonKind kind(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text) {
            return JsonKind.STRING;
        }
        if (literal instanceof JsonLiteral.Numeric) {
            return JsonKind.NUMBER;
        }
        if (literal instanceof JsonLiteral.Bool) {
            return JsonKind.BOOLEAN;
        }
        if (literal instanceof JsonLiteral.Structure structure) {
            return structure.json().startsWith("{") ? JsonKind.OBJECT : JsonKind.ARRAY;
        }
        return JsonKind.NULL;
    }

    private static Set<JsonLiteral> union(Set<JsonLiteral> a, Set<JsonLiteral> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Set.of();
        }
        Set<JsonLiteral> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }

    private static Values any() {
        Map<JsonKind, Set<JsonLiteral>> all = new EnumMap<>(JsonKind.class);
        for (JsonKind kind : JsonKind.values()) {
            all.put(kind, Set.of());
        }
        return new Values(all);
    }
}

package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds schemas of which a validator would never have done with one value, because one leads to itself without a step into the
 * value, by {@code not} for example. Types do not look at such keywords.
 */
final class EndlessSchemas {
    private final FacetReader reader;
    private final Circles circles;

    EndlessSchemas(FacetReader reader) {
        this.reader = reader;
        this.circles = new Circles(reader::beside);
    }

    /** Says so of all that {@code starts} lead to, once for each circle. */
    void report(Collection<Schema> starts, Diagnostics diagnostics) {
        Map<Integer, TreeMap<String, Schema>> endless = new TreeMap<>();
        for (Schema schema : reached(starts)) {
            int circle = circles.circle(schema);
            if (reader.beside(schema).stream().anyMatch(next -> circles.circle(next) == circle)) {
                endless.computeIfAbsent(circle, number -> new TreeMap<>()).put(schema.id(), schema);
            }
        }
        endless.values()
                .forEach(members -> diagnostics.error(
                        Codes.REF_LOOP,
                        members.firstEntry().getValue().location(),
                        "whether a value fits this schema depends on whether it fits this schema, by way of "
                                + String.join(", ", members.keySet()),
                        "a schema can be inside of itself only as a member or an element"));
    }

    private Set<Schema> reached(Collection<Schema> starts) {
        Set<Schema> seen = new LinkedHashSet<>(starts);
        Deque<Schema> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            Schema next = left.remove();
            Stream.concat(reader.reached(next).stream(), reader.beside(next).stream())
                    .filter(seen::add)
                    .forEach(left::add);
        }
        return seen;
    }
}

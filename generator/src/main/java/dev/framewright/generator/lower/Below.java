package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which schemas have one of a certain kind among those that have a say in whether a value fits them. Every schema is looked
 * at once, however often that is asked: definitions that refer to each other would be walked again for each of them.
 */
final class Below {
    private final FacetReader reader;
    private final Predicate<Schema> kind;

    /** For each schema that was looked at those that lead to it. */
    private final Map<Schema, List<Schema>> above = new HashMap<>();

    private final Set<Schema> found = new HashSet<>();

    Below(FacetReader reader, Predicate<Schema> kind) {
        this.reader = reader;
        this.kind = kind;
    }

    /** Whether one is at or below one of {@code starts}. */
    boolean below(Collection<Schema> starts) {
        starts.forEach(this::look);
        return starts.stream().anyMatch(found::contains);
    }

    private void look(Schema start) {
        Deque<Schema> left = new ArrayDeque<>();
        if (above.putIfAbsent(start, new ArrayList<>()) == null) {
            left.add(start);
        }
        while (!left.isEmpty()) {
            Schema at = left.remove();
            boolean leads = kind.test(at);
            for (Schema next : reader.reached(at)) {
                List<Schema> known = above.get(next);
                if (known == null) {
                    known = new ArrayList<>();
                    above.put(next, known);
                    left.add(next);
                }
                known.add(at);
                leads |= found.contains(next);
            }
            if (leads) {
                mark(at);
            }
        }
    }

    /** Takes a schema for one of that kind from now on. */
    void mark(Schema schema) {
        Deque<Schema> left = new ArrayDeque<>(List.of(schema));
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (found.add(next)) {
                left.addAll(above.getOrDefault(next, List.of()));
            }
        }
    }
}

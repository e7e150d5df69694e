package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The schemas that have a say in whether a value fits a schema: what is inside of it, what it refers to, and so on. */
final class Reach {
    private final Set<Schema> schemas = new HashSet<>();

    private Reach() {}

    static Reach of(Schema start, FacetReader reader) {
        Reach reach = new Reach();
        Deque<Schema> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (reach.schemas.add(next)) {
                left.addAll(next.subschemas());
                Schema target = reader.target(next);
                if (target != null) {
                    left.add(target);
                }
            }
        }
        return reach;
    }

    /** Whether one of the schemas that were taken apart is among them, which can then be inside of itself. */
    boolean includes(Facets facets) {
        return facets.parts().stream().anyMatch(part -> schemas.contains(part.schema()))
                || schemas.contains(facets.subject().schema());
    }

    /** Whether types express all that they say. */
    boolean isExact() {
        return schemas.stream()
                .allMatch(schema -> Keywords.FULL_VALIDATION_ONLY.stream()
                        .noneMatch(keyword -> Part.of(schema).get(keyword) != null));
    }
}

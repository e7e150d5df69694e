package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas that have a say in whether a value fits a schema: what is inside of it, what it refers to, and so on. */
final class Reach {
    /** Keywords that tell one text from another that may be the same value. */
    private static final List<String> ABOUT_TEXT =
            List.of("pattern", "minLength", "maxLength", "enum", "const", "uniqueItems");

    private final FacetReader reader;
    private final Set<Schema> schemas = new HashSet<>();

    private Reach(FacetReader reader) {
        this.reader = reader;
    }

    static Reach of(Schema start, FacetReader reader) {
        return of(List.of(start), reader);
    }

    static Reach of(Collection<Schema> starts, FacetReader reader) {
        Reach reach = new Reach(reader);
        Deque<Schema> left = new ArrayDeque<>(starts);
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (reach.schemas.add(next)) {
                left.addAll(reader.reached(next));
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
        return schemas.stream().allMatch(schema -> !has(schema, Keywords.FULL_VALIDATION_ONLY) && isExact(schema));
    }

    /** Rules are left to full validation where they can be inside of themselves, or look at text that changes. */
    private boolean isExact(Schema schema) {
        return Stream.of("contains", "dependentSchemas", "dependencies", "patternProperties", "uniqueItems")
                .noneMatch(rule -> has(schema, Set.of(rule))
                        && (schemas.stream().anyMatch(reader::changesText)
                                || of(schema.subschemas(), reader).schemas.contains(schema)));
    }

    /** Whether it matters to one of them how a text is written. */
    boolean looksAtText() {
        return schemas.stream().anyMatch(schema -> has(schema, ABOUT_TEXT));
    }

    private static boolean has(Schema schema, Collection<String> keywords) {
        Part part = Part.of(schema);
        return keywords.stream().anyMatch(keyword -> part.get(keyword) != null);
    }
}

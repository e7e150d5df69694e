package dev.framewright.invisoutlet.schema;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One keyword at one place of a schema that a value can break. */
record Constraint(URI place, String keyword) {
    private static final Set<String> ASSERTIONS =
            Set.of("type", "minimum", "maximum", "enum", "const", "minItems", "maxItems", "required", "pattern");
    private static final Set<String> COLLECTIONS = Set.of("properties", "prefixItems", "anyOf", "oneOf");
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "writeOnly", "$schema", "$id", "$defs");

    /** All constraints of the schema that {@code reference} leads to, and of those it refers to. */
    static Set<Constraint> of(String reference) {
        Set<Constraint> found = new LinkedHashSet<>();
        collect(URI.create(Protocol.BASE).resolve(reference), found, new LinkedHashSet<>());
        return found;
    }

    private static void collect(URI place, Set<Constraint> found, Set<URI> seen) {
        if (!seen.add(place) || isKnownValues(Protocol.schema(place))) {
            return;
        }
        for (Map.Entry<String, JsonNode> keyword : Protocol.schema(place).properties()) {
            String name = keyword.getKey();
            if (ASSERTIONS.contains(name)) {
                found.add(new Constraint(Protocol.at(place, name), name));
            } else if (name.equals("$ref")) {
                collect(place.resolve(keyword.getValue().stringValue()), found, seen);
            } else if (name.equals("oneOf") && isListOfValues(keyword.getValue())) {
                found.add(new Constraint(Protocol.at(place, name), name));
            } else if (name.equals("items")) {
                collect(Protocol.at(place, name), found, seen);
            } else if (COLLECTIONS.contains(name)) {
                Protocol.below(place, name).forEach(part -> collect(part, found, seen));
            } else if (!ANNOTATIONS.contains(name) && !name.startsWith("x-")) {
                throw new IllegalStateException("no test knows " + name + " at " + place);
            }
        }
    }

    /** Values with names, one of which it has to be: one constraint, not one for each. */
    private static boolean isListOfValues(JsonNode alternatives) {
        return alternatives.valueStream().allMatch(alternative -> alternative.has("const"));
    }

    /** The first half of an open enum: it names values and forbids none. */
    private static boolean isKnownValues(JsonNode branch) {
        return branch.has("oneOf") && branch.size() == 1;
    }
}

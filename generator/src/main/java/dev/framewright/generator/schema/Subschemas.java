package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import java.util.Set;
import java.util.function.Consumer;

/** Where inside a schema further schemas stand. */
final class Subschemas {
    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "additionalProperties",
            "propertyNames",
            "additionalItems",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
            "items");
    private static final Set<String> MANY = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");
    private static final Set<String> NAMED =
            Set.of("$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "dependencies");

    private Subschemas() {}

    static void forEach(Json.Obj schema, Consumer<Json> action) {
        forEach(schema, Set.of(), action);
    }

    /** The same without definitions, which hold for nothing until something refers to them. */
    static void forEachUsed(Json.Obj schema, Consumer<Json> action) {
        forEach(schema, Set.of("$defs", "definitions"), action);
    }

    private static void forEach(Json.Obj schema, Set<String> without, Consumer<Json> action) {
        schema.members().forEach((keyword, value) -> {
            if (without.contains(keyword)) {
                return;
            }
            if (ONE.contains(keyword)) {
                offer(value, action);
            }
            if (MANY.contains(keyword) && value instanceof Json.Arr array) {
                array.elements().forEach(element -> offer(element, action));
            }
            if (NAMED.contains(keyword) && value instanceof Json.Obj map) {
                map.members().values().forEach(element -> offer(element, action));
            }
        });
    }

    private static void offer(Json value, Consumer<Json> action) {
        if (value instanceof Json.Obj || value instanceof Json.Bool) {
            action.accept(value);
        }
    }
}

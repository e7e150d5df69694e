package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import java.util.Set;
import java.util.function.BiConsumer;
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

    /** Every subschema, with the keyword that it belongs to. */
    static void forEach(Json.Obj schema, BiConsumer<String, Json> action) {
        schema.members().forEach((keyword, value) -> {
            Consumer<Json> offer = element -> {
                if (element instanceof Json.Obj || element instanceof Json.Bool) {
                    action.accept(keyword, element);
                }
            };
            if (ONE.contains(keyword)) {
                offer.accept(value);
            }
            if (MANY.contains(keyword) && value instanceof Json.Arr array) {
                array.elements().forEach(offer);
            }
            if (NAMED.contains(keyword) && value instanceof Json.Obj map) {
                map.members().values().forEach(offer);
            }
        });
    }

    /** Whether a keyword holds definitions, which say nothing until something refers to them. */
    static boolean isDefinition(String keyword) {
        return keyword.equals("$defs") || keyword.equals("definitions");
    }

    /** Whether the metaschema of a draft looks at what stands under a keyword. */
    static boolean isChecked(String keyword, Dialect dialect) {
        boolean dropped = keyword.equals("additionalItems") && !dialect.itemsArray();
        return dialect.has(keyword) && !dropped;
    }
}

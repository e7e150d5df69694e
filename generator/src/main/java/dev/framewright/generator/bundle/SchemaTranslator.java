package dev.framewright.generator.bundle;

import dev.framewright.generator.schema.Dialect;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema of any draft as one of 2020-12 with the same meaning, without what is meaningless there: annotations of
 * other tools, and keywords that its own draft does not know.
 */
final class SchemaTranslator {
    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> MANY = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> HIDDEN_ANNOTATIONS = Set.of("title", "description", "$comment");

    private final BiFunction<Schema, String, @Nullable String> references;
    private final boolean containsMarksItems;

    /**
     * A translator.
     *
     * @param references the reference to write for a reference keyword of a schema; null when there can be none, which
     *     has then been said
     * @param containsMarksItems whether {@code unevaluatedItems} is used anywhere: {@code contains} has a side effect on
     *     it since 2020-12 that it had not before
     */
    SchemaTranslator(BiFunction<Schema, String, @Nullable String> references, boolean containsMarksItems) {
        this.references = references;
        this.containsMarksItems = containsMarksItems;
    }

    Json translate(Schema schema) {
        Json.Obj object = schema.object();
        if (object == null) {
            return schema.node();
        }
        boolean hidden = schema.dialect().refHidesSiblings() && object.get("$ref") instanceof Json.Str;
        Map<String, Json> out = new LinkedHashMap<>();
        object.members().forEach((keyword, value) -> {
            boolean shown = !hidden || keyword.equals("$ref") || HIDDEN_ANNOTATIONS.contains(keyword);
            if (shown && DialectKeywords.has(schema.dialect(), keyword)) {
                keyword(schema, object, keyword, value, out);
            }
        });
        return Nodes.object(out);
    }

    private void keyword(Schema schema, Json.Obj object, String keyword, Json value, Map<String, Json> out) {
        switch (keyword) {
            case "$ref", "$dynamicRef", "$recursiveRef" -> reference(schema, keyword, out);
            case "allOf" -> many(schema, value).forEach(part -> also(out, part));
            case "items", "additionalItems" -> items(schema, object, keyword, value, out);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> limit(object, keyword, value, out);
            case "dependencies" -> dependencies(schema, value, out);
            case "contains", "minContains", "maxContains" -> contains(schema, object, keyword, value, out);
            case "if" -> condition(schema, object, value, out);
            case "then", "else" -> {
                if (object.has("if")) {
                    out.put(keyword, translate(schema.at(value)));
                }
            }
            case "enum" -> {
                boolean none =
                        value instanceof Json.Arr values && values.elements().isEmpty();
                if (none) {
                    also(out, Nodes.bool(false));
                } else {
                    out.put(keyword, value);
                }
            }
            default -> out.put(keyword, plain(schema, keyword, value));
        }
    }

    private Json plain(Schema schema, String keyword, Json value) {
        if (ONE.contains(keyword)) {
            return translate(schema.at(value));
        } else if (MANY.contains(keyword)) {
            return Nodes.array(many(schema, value));
        } else if (NAMED.contains(keyword) && value instanceof Json.Obj map) {
            Map<String, Json> schemas = new LinkedHashMap<>();
            map.members().forEach((name, below) -> schemas.put(name, translate(schema.at(below))));
            return Nodes.object(schemas);
        }
        return value;
    }

    private List<Json> many(Schema schema, Json value) {
        List<Json> schemas = new ArrayList<>();
        if (value instanceof Json.Arr array) {
            array.elements().forEach(element -> schemas.add(translate(schema.at(element))));
        }
        return schemas;
    }

    private void reference(Schema schema, String keyword, Map<String, Json> out) {
        String reference = references.apply(schema, keyword);
        if (reference != null && out.containsKey("$ref")) {
            also(out, Nodes.object("$ref", Nodes.text(reference)));
        } else if (reference != null) {
            out.put("$ref", Nodes.text(reference));
        }
    }

    /** Up to 2019-09 {@code items} as an array is what {@code prefixItems} is now, with {@code additionalItems} after it. */
    private void items(Schema schema, Json.Obj object, String keyword, Json value, Map<String, Json> out) {
        boolean tuple = schema.dialect().itemsArray() && object.get("items") instanceof Json.Arr;
        if (keyword.equals("items") && tuple) {
            List<Json> elements = many(schema, value);
            if (!elements.isEmpty()) {
                out.put("prefixItems", Nodes.array(elements));
            }
        } else if (keyword.equals("items") || tuple) {
            out.put("items", translate(schema.at(value)));
        }
    }

    /** In draft 4 {@code exclusiveMinimum} is a flag beside {@code minimum}. */
    private static void limit(Json.Obj object, String keyword, Json value, Map<String, Json> out) {
        if (value instanceof Json.Bool) {
            return;
        }
        String exclusive = "exclusive" + Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
        boolean excluded = object.get(exclusive) instanceof Json.Bool flag && flag.value();
        out.put(excluded ? exclusive : keyword, value);
    }

    private void dependencies(Schema schema, Json value, Map<String, Json> out) {
        Map<String, Json> required = new LinkedHashMap<>();
        Map<String, Json> schemas = new LinkedHashMap<>();
        if (value instanceof Json.Obj map) {
            map.members().forEach((name, dependency) -> {
                if (dependency instanceof Json.Arr) {
                    required.put(name, dependency);
                } else {
                    schemas.put(name, translate(schema.at(dependency)));
                }
            });
        }
        if (!required.isEmpty()) {
            out.put("dependentRequired", Nodes.object(required));
        }
        if (!schemas.isEmpty()) {
            out.put("dependentSchemas", Nodes.object(schemas));
        }
    }

    private void contains(Schema schema, Json.Obj object, String keyword, Json value, Map<String, Json> out) {
        if (!object.has("contains")) {
            return;
        }
        boolean guarded = containsMarksItems && schema.dialect() == Dialect.DRAFT_2019_09;
        if (!guarded) {
            out.put(keyword, keyword.equals("contains") ? translate(schema.at(value)) : value);
        } else if (keyword.equals("contains")) {
            Map<String, Json> inner = new LinkedHashMap<>();
            inner.put("contains", translate(schema.at(value)));
            for (String count : List.of("minContains", "maxContains")) {
                Json limit = object.get(count);
                if (limit != null) {
                    inner.put(count, limit);
                }
            }
            // nothing below "not" leaves a mark on what unevaluatedItems looks at
            also(out, Nodes.object("not", Nodes.object("not", Nodes.object(inner))));
        }
    }

    /** Strict validators refuse an {@code if} alone, which still marks what unevaluated keywords look at. */
    private void condition(Schema schema, Json.Obj object, Json value, Map<String, Json> out) {
        out.put("if", translate(schema.at(value)));
        if (!object.has("then") && !object.has("else")) {
            out.put("then", Nodes.bool(true));
        }
    }

    private static void also(Map<String, Json> out, Json part) {
        List<Json> parts = new ArrayList<>();
        if (out.get("allOf") instanceof Json.Arr before) {
            parts.addAll(before.elements());
        }
        parts.add(part);
        out.put("allOf", Nodes.array(parts));
    }
}

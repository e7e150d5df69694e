package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every keyword of every dialect, by what it means for types. */
final class Keywords {
    /** Say something to people or tools, nothing about values. */
    static final Set<String> ANNOTATIONS = Set.of(
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "definitions",
            "title",
            "description",
            "default",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    /** Shape a type, whatever it is. */
    static final Set<String> SHAPING = Set.of("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf");

    /** Nothing that a Java type or a local check can express. */
    static final Set<String> FULL_VALIDATION_ONLY = Set.of(
            "not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "$recursiveRef");

    /** Say something about values of one type and nothing about others. */
    static final Map<JsonType, List<String>> BY_TYPE = Map.of(
            JsonType.OBJECT,
            List.of(
                    "properties",
                    "required",
                    "additionalProperties",
                    "minProperties",
                    "maxProperties",
                    "dependentRequired",
                    "dependencies",
                    "dependentSchemas",
                    "patternProperties",
                    "propertyNames"),
            JsonType.ARRAY,
            List.of(
                    "prefixItems",
                    "items",
                    "additionalItems",
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                    "contains",
                    "minContains",
                    "maxContains"),
            JsonType.STRING,
            List.of("minLength", "maxLength", "pattern"),
            JsonType.NUMBER,
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));

    private static final Set<String> KNOWN = known();

    private Keywords() {}

    static Set<String> all() {
        return KNOWN;
    }

    /** Whether a draft has it yet; older ones ignore it. */
    static boolean isIn(Dialect dialect, String keyword) {
        return ANNOTATIONS.contains(keyword) || dialect.has(keyword);
    }

    /** Whether it is meant for Framewright or any other tool, not for validators. */
    static boolean isExtension(String keyword) {
        return keyword.startsWith("x-");
    }

    /** Whether it says nothing about which values are valid. */
    static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword) || isExtension(keyword) || !KNOWN.contains(keyword);
    }

    private static Set<String> known() {
        Set<String> all = new TreeSet<>(ANNOTATIONS);
        all.addAll(SHAPING);
        all.addAll(FULL_VALIDATION_ONLY);
        all.add("format");
        BY_TYPE.values().forEach(all::addAll);
        return all;
    }
}

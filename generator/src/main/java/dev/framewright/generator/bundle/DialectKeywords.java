package dev.framewright.generator.bundle;

import dev.framewright.generator.schema.Dialect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keywords that have a meaning in each dialect; all others have none there, whatever they mean elsewhere. */
final class DialectKeywords {
    /** Say where a schema is or hold others; references into a bundle need none of them. */
    private static final Set<String> GONE = Set.of(
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$defs",
            "definitions",
            "contentSchema");

    private static final Map<Dialect, Set<String>> KNOWN = new EnumMap<>(Dialect.class);

    static {
        Set<String> known = new TreeSet<>();
        add(known, "$ref type enum allOf anyOf oneOf not multipleOf maximum exclusiveMaximum minimum exclusiveMinimum");
        add(known, "maxLength minLength pattern items additionalItems maxItems minItems uniqueItems maxProperties");
        add(known, "minProperties required properties patternProperties additionalProperties dependencies format");
        add(known, "title description default");
        KNOWN.put(Dialect.DRAFT_4, Set.copyOf(known));
        add(known, "const contains propertyNames examples");
        KNOWN.put(Dialect.DRAFT_6, Set.copyOf(known));
        add(known, "if then else $comment readOnly writeOnly contentEncoding contentMediaType");
        KNOWN.put(Dialect.DRAFT_7, Set.copyOf(known));
        known.remove("dependencies");
        add(known, "dependentRequired dependentSchemas minContains maxContains unevaluatedItems unevaluatedProperties");
        add(known, "deprecated $recursiveRef");
        KNOWN.put(Dialect.DRAFT_2019_09, Set.copyOf(known));
        known.removeAll(Set.of("additionalItems", "$recursiveRef"));
        add(known, "prefixItems $dynamicRef");
        KNOWN.put(Dialect.DRAFT_2020_12, Set.copyOf(known));
    }

    private DialectKeywords() {}

    /** Whether a keyword says something in a bundle when it stands in a schema of {@code dialect}. */
    static boolean has(Dialect dialect, String keyword) {
        return !GONE.contains(keyword) && KNOWN.getOrDefault(dialect, Set.of()).contains(keyword);
    }

    private static void add(Set<String> known, String keywords) {
        known.addAll(Set.of(keywords.split(" ")));
    }
}

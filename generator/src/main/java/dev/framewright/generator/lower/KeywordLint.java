package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of every keyword that has no effect on types what becomes of it, so that none is ignored silently. */
final class KeywordLint {
    private final Diagnostics diagnostics;
    private final Set<String> seen = new HashSet<>();
    private final Exactness exactness;

    KeywordLint(Exactness exactness, Diagnostics diagnostics) {
        this.exactness = exactness;
        this.diagnostics = diagnostics;
    }

    /** Looks at each schema of a chain of references, of which only the last may say what a value is. */
    void chain(List<Schema> chain) {
        for (Schema schema : chain.subList(0, chain.size() - 1)) {
            Json.Obj object = schema.object();
            if (object != null && seen.add(schema.id())) {
                object.members().keySet().forEach(keyword -> always(schema, object, keyword));
                if (schema.dialect().refHidesSiblings() && object.has("$ref")) {
                    hidden(schema, object);
                }
            }
        }
    }

    /** Looks at the parts of a subject of a known JSON type. */
    void parts(Facets facets) {
        for (Part part : facets.parts()) {
            Json.Obj object = part.schema().object();
            if (object != null && seen.add(part.schema().id())) {
                object.members().keySet().forEach(keyword -> always(part.schema(), object, keyword));
                Set<JsonType> types = types(facets);
                if (!types.isEmpty() && facets.subject().only() == null) {
                    Keywords.BY_TYPE.forEach((type, keywords) -> {
                        if (!type.in(types) && !(type == JsonType.NUMBER && types.contains(JsonType.INTEGER))) {
                            keywords.forEach(keyword -> withoutEffect(object, keyword, types));
                        }
                    });
                }
            }
        }
    }

    /** Notes that the type of a schema accepts more than the schema does. */
    void inexact(Schema schema) {
        exactness.remove(schema);
    }

    /** Says that a keyword of a schema is left to full validation. */
    void fullValidationOnly(Schema schema, Location at, String keyword) {
        inexact(schema);
        diagnostics.info(
                Codes.FULL_VALIDATION_ONLY,
                at,
                "\"" + keyword + "\" is checked by full validation only",
                "types and codecs accept what it would refuse; validate with the whole schema where that matters");
    }

    /** Says that a keyword of a part is left to full validation. */
    void fullValidationOnly(Part part, String keyword) {
        Json.Obj object = part.schema().object();
        if (object != null) {
            fullValidationOnly(part.schema(), object.nameLocation(keyword), keyword);
        }
    }

    private static Set<JsonType> types(Facets facets) {
        if (facets.types() != null) {
            return facets.types();
        }
        Set<JsonType> types = new LinkedHashSet<>();
        if (facets.values() != null) {
            facets.values().forEach(value -> types.add(JsonType.of(value)));
        }
        return types;
    }

    private void always(Schema at, Json.Obj schema, String keyword) {
        if (!Keywords.isIn(at.dialect(), keyword)) {
            diagnostics.warning(
                    Codes.UNKNOWN_KEYWORD,
                    schema.nameLocation(keyword),
                    "\"" + keyword + "\" is no keyword of " + at.dialect().title() + "; it is not used",
                    "name a later draft in \"$schema\"");
        } else if (Keywords.FULL_VALIDATION_ONLY.contains(keyword)) {
            fullValidationOnly(at, schema.nameLocation(keyword), keyword);
        } else if (!Keywords.all().contains(keyword) && !Keywords.isExtension(keyword)) {
            diagnostics.warning(
                    Codes.UNKNOWN_KEYWORD,
                    schema.nameLocation(keyword),
                    "\"" + keyword + "\" is no keyword of JSON Schema; it is not used",
                    unknownHint(keyword));
        }
    }

    private static String unknownHint(String keyword) {
        String suggestion = Suggestion.didYouMean(keyword, Keywords.all());
        return suggestion.isEmpty() ? "prefix keywords of your own with \"x-\"" : suggestion;
    }

    private void withoutEffect(Json.Obj schema, String keyword, Set<JsonType> types) {
        if (schema.has(keyword)) {
            String phrase = types.stream().map(JsonType::phrase).collect(Collectors.joining(" or "));
            diagnostics.warning(
                    Codes.NO_EFFECT,
                    schema.nameLocation(keyword),
                    "\"" + keyword + "\" has no effect: the value is " + phrase,
                    "remove it, or correct \"type\"");
        }
    }

    private void hidden(Schema schema, Json.Obj object) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String keyword = member.getKey();
            if (!keyword.equals("$ref") && !Keywords.isAnnotation(keyword)) {
                diagnostics.warning(
                        Codes.REF_SIBLING,
                        object.nameLocation(keyword),
                        "\"" + keyword + "\" has no effect: " + schema.dialect().title()
                                + " ignores everything beside \"$ref\"",
                        "put both into \"allOf\", or move to draft 2019-09 or later");
            }
        }
    }
}

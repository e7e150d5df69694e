package dev.framewright.generator.bundle;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema of an error's body, seen from frames that have its members in several places. */
final class ErrorPieces {
    /** Code of a diagnostic: what ties the members of such a body together is not in the bundle. */
    private static final String NOT_CHECKED = "FW0703";

    private static final Set<String> EXPRESSED = Set.of(
            "type", "properties", "required", "title", "description", "examples", "default", "additionalProperties");

    private final List<Schema> parts = new ArrayList<>();

    /** The body's schema and those it refers to. */
    ErrorPieces(Schema body, SchemaRegistry registry, Diagnostics diagnostics) {
        Set<String> seen = new LinkedHashSet<>();
        for (Schema next = body; next != null && seen.add(next.id()); next = registry.target(next)) {
            Json.Obj object = next.object();
            if (object != null && !(object.has("$ref") && next.dialect().refHidesSiblings())) {
                parts.add(next);
                for (String keyword : object.members().keySet()) {
                    boolean known = EXPRESSED.contains(keyword) || keyword.equals("$ref");
                    if (!known && DialectKeywords.has(next.dialect(), keyword)) {
                        diagnostics.warning(
                                NOT_CHECKED,
                                object.nameLocation(keyword),
                                "\"" + keyword + "\" is not in the bundle: errors have their body in several places",
                                "validators that use the bundle accept what it would refuse");
                    }
                }
            }
        }
    }

    /** The schemas of a piece; there is more than one where a reference has siblings. */
    List<Schema> of(String name) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema part : parts) {
            Json member = part.get("properties") instanceof Json.Obj properties ? properties.get(name) : null;
            if (member != null) {
                schemas.add(part.at(member));
            }
        }
        return schemas;
    }

    /** Whether the piece has to be there. */
    boolean isRequired(String name) {
        return parts.stream().anyMatch(part -> lists(part.get("required"), name));
    }

    private static boolean lists(@Nullable Json required, String name) {
        return required instanceof Json.Arr names
                && names.elements().stream()
                        .anyMatch(element ->
                                element instanceof Json.Str text && text.value().equals(name));
    }
}

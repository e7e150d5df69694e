package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is lowered to one type: schemas that all hold, most often just one.
 *
 * @param parts the schemas, in the order in which their members are written
 * @param only the one JSON type that is looked at, when the schemas allow several
 * @param schema the schema that names the type
 */
record Subject(List<Part> parts, @Nullable JsonType only, Schema schema) {
    Subject {
        parts = List.copyOf(parts);
    }

    static Subject of(Schema schema) {
        return new Subject(List.of(Part.of(schema)), null, schema);
    }

    /** Schemas that all hold, the first of which names the type. */
    static Subject of(List<Part> parts) {
        return new Subject(parts, null, parts.get(0).schema());
    }

    /** Where it stands; the same for the same subject in every run. */
    String id() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(schema.id());
        parts.forEach(part -> ids.add(part.id()));
        String id = String.join("&", ids);
        return only == null ? id : id + (id.contains("#") ? "" : "#") + "/type/" + only.word();
    }

    Location location() {
        return schema.location();
    }

    Subject only(JsonType type) {
        return new Subject(parts, type, schema);
    }
}

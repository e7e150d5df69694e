package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Location;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is lowered to one type: schemas that all hold, most often just one.
 *
 * @param parts the schemas, the one that names the type first
 * @param only the one JSON type that is looked at, when the schemas allow several
 */
record Subject(List<Part> parts, @Nullable JsonType only) {
    Subject {
        parts = List.copyOf(parts);
    }

    static Subject of(Schema schema) {
        return new Subject(List.of(Part.of(schema)), null);
    }

    /** Where it stands; the same for the same subject in every run. */
    String id() {
        String id = parts.stream().map(Part::id).collect(Collectors.joining("&"));
        return only == null ? id : id + (id.contains("#") ? "" : "#") + "/type/" + only.word();
    }

    /** The schema that gives it its name. */
    Schema schema() {
        return parts.get(0).schema();
    }

    Location location() {
        return schema().location();
    }

    Subject only(JsonType type) {
        return new Subject(parts, type);
    }
}

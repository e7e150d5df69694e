package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import dev.framewright.generator.source.Pointers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema where it stands; equal to another when both stand at the same place. */
public final class Schema {
    private final SchemaResource resource;
    private final Json node;
    private final String id;

    Schema(SchemaResource resource, Json node) {
        this.resource = resource;
        this.node = node;
        String pointer = node.location().pointer();
        this.id = resource.document().path() + (pointer.isEmpty() ? "" : "#" + pointer);
    }

    /** {@code path/to/file.json#/pointer}, relative to the protocol description. */
    public String id() {
        return id;
    }

    public Json node() {
        return node;
    }

    public SchemaResource resource() {
        return resource;
    }

    public Dialect dialect() {
        return resource.dialect();
    }

    public Location location() {
        return node.location();
    }

    /** The tokens of its pointer inside the document. */
    public List<String> path() {
        List<String> tokens = Pointers.tokens(node.location().pointer());
        return tokens == null ? List.of() : tokens;
    }

    /** The keywords; absent for a boolean schema. */
    public Json.@Nullable Obj object() {
        return node instanceof Json.Obj object ? object : null;
    }

    /** The value of a keyword, if it stands here. */
    public @Nullable Json get(String keyword) {
        return node instanceof Json.Obj object ? object.get(keyword) : null;
    }

    /** A value below this one as a schema, with the base URI that holds there. */
    public Schema at(Json below) {
        return new Schema(resource.document().resourceAt(below, resource), below);
    }

    /** The schema that is the value of a keyword, if it stands here. */
    public @Nullable Schema child(String keyword) {
        Json value = get(keyword);
        return value instanceof Json.Obj || value instanceof Json.Bool ? at(value) : null;
    }

    /** The schemas in the array that is the value of a keyword; none when it does not stand here. */
    public List<Schema> children(String keyword) {
        return get(keyword) instanceof Json.Arr array
                ? array.elements().stream().map(this::at).toList()
                : List.of();
    }

    /** Every schema that stands directly inside of this one, definitions aside. */
    public List<Schema> subschemas() {
        List<Schema> inside = new ArrayList<>();
        if (node instanceof Json.Obj object) {
            Subschemas.forEach(object, (keyword, below) -> {
                if (!Subschemas.isDefinition(keyword)) {
                    inside.add(at(below));
                }
            });
        }
        return inside;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}

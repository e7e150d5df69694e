package dev.framewright.generator.bundle;

import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.FrameMarks;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The schema of an envelope: its levels, constants and fields, without what depends on the operation. */
final class FrameShape {
    private final Set<FieldRole> required;
    private final BiFunction<FieldRole, String, Json> field;
    private final Pieces pieces;

    /** The schemas of the pieces of a body. */
    interface Pieces {
        /** Of an envelope that has none. */
        Pieces NONE = new Pieces() {
            @Override
            public Json schema(String name) {
                return Nodes.bool(true);
            }

            @Override
            public boolean isRequired(String name) {
                return false;
            }
        };

        Json schema(String name);

        boolean isRequired(String name);
    }

    /**
     * A shape.
     *
     * @param required the fields without which a frame is none of this kind
     * @param field the schema of a field at a JSON Pointer
     */
    FrameShape(Set<FieldRole> required, BiFunction<FieldRole, String, Json> field) {
        this(required, field, Pieces.NONE);
    }

    FrameShape(Set<FieldRole> required, BiFunction<FieldRole, String, Json> field, Pieces pieces) {
        this.required = Set.copyOf(required);
        this.field = field;
        this.pieces = pieces;
    }

    /** The keywords of a frame's schema. */
    Json.Obj of(EnvelopeNode root) {
        return root instanceof EnvelopeNode.ArrayNode array
                ? array(array, "")
                : object((EnvelopeNode.ObjectNode) root, "");
    }

    private Json node(EnvelopeNode node, String pointer) {
        if (node instanceof EnvelopeNode.Field place) {
            return field.apply(place.role(), pointer);
        } else if (node instanceof EnvelopeNode.Piece piece) {
            return pieces.schema(piece.name());
        } else if (node instanceof EnvelopeNode.Constant constant) {
            return Nodes.object("const", Nodes.literal(constant.value()));
        }
        return node instanceof EnvelopeNode.ArrayNode array
                ? array(array, pointer)
                : object((EnvelopeNode.ObjectNode) node, pointer);
    }

    private Json.Obj object(EnvelopeNode.ObjectNode node, String pointer) {
        Map<String, Json> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (EnvelopeNode.Entry entry : node.entries()) {
            properties.put(entry.name(), node(entry.node(), FrameMarks.step(pointer, entry.name())));
            if (isNeeded(entry.node())) {
                needed.add(entry.name());
            }
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Nodes.text("object"));
        if (!needed.isEmpty()) {
            schema.put("required", Nodes.texts(needed));
        }
        schema.put("properties", Nodes.object(properties));
        return Nodes.object(schema);
    }

    private Json.Obj array(EnvelopeNode.ArrayNode node, String pointer) {
        List<Json> elements = new ArrayList<>();
        int needed = 0;
        for (int i = 0; i < node.elements().size(); i++) {
            EnvelopeNode element = node.elements().get(i);
            elements.add(node(element, FrameMarks.step(pointer, "" + i)));
            needed = isNeeded(element) ? i + 1 : needed;
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Nodes.text("array"));
        if (needed > 0) {
            schema.put("minItems", Nodes.number(needed));
        }
        schema.put("prefixItems", Nodes.array(elements));
        return Nodes.object(schema);
    }

    /** A level that may be absent itself is not needed because of its constants. */
    private boolean isNeeded(EnvelopeNode node) {
        return node instanceof EnvelopeNode.Constant || holdsRequired(node);
    }

    private boolean holdsRequired(EnvelopeNode node) {
        if (node instanceof EnvelopeNode.Field place) {
            return required.contains(place.role());
        } else if (node instanceof EnvelopeNode.Piece piece) {
            return pieces.isRequired(piece.name());
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream().anyMatch(entry -> holdsRequired(entry.node()));
        }
        return node instanceof EnvelopeNode.ArrayNode array
                && array.elements().stream().anyMatch(this::holdsRequired);
    }
}

package dev.framewright.generator.bundle;

import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a frame a field stands, as the members and elements that lead to it. */
record Place(List<Step> steps) {
    /**
     * One level.
     *
     * @param index of the element; -1 for a member
     */
    record Step(String name, int index) {}

    Place {
        steps = List.copyOf(steps);
    }

    /** The place of a field; {@code null} when the envelope has none for it. */
    static @Nullable Place of(EnvelopeNode root, FieldRole role) {
        List<Step> steps = new ArrayList<>();
        return find(root, role, steps) ? new Place(steps) : null;
    }

    private static boolean find(EnvelopeNode node, FieldRole role, List<Step> steps) {
        if (node instanceof EnvelopeNode.Field field) {
            return field.role() == role;
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream()
                    .anyMatch(entry -> below(entry.node(), role, new Step(entry.name(), -1), steps));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                if (below(array.elements().get(i), role, new Step("", i), steps)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean below(EnvelopeNode node, FieldRole role, Step step, List<Step> steps) {
        steps.add(step);
        if (find(node, role, steps)) {
            return true;
        }
        steps.remove(steps.size() - 1);
        return false;
    }

    /** A schema of frames: what stands here, if anything has to or does, is valid against {@code schema}. */
    Json holds(Json schema, boolean required) {
        Json inner = schema;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            inner = step.index() < 0 ? member(step.name(), inner, required) : element(step.index(), inner, required);
        }
        return inner;
    }

    private static Json member(String name, Json schema, boolean required) {
        Map<String, Json> object = new LinkedHashMap<>();
        if (required) {
            object.put("required", Nodes.texts(List.of(name)));
        }
        object.put("properties", Nodes.object(name, schema));
        return Nodes.object(object);
    }

    private static Json element(int index, Json schema, boolean required) {
        Map<String, Json> array = new LinkedHashMap<>();
        if (required) {
            array.put("minItems", Nodes.number(index + 1L));
        }
        List<Json> elements = new ArrayList<>(Collections.nCopies(index, Nodes.bool(true)));
        elements.add(schema);
        array.put("prefixItems", Nodes.array(elements));
        return Nodes.object(array);
    }
}

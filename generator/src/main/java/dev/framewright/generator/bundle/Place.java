package dev.framewright.generator.bundle;

import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        return all(root, leaf -> leaf instanceof EnvelopeNode.Field field && field.role() == role).stream()
                .findFirst()
                .orElse(null);
    }

    /** The places of all fields, constants and pieces that are wanted. */
    static List<Place> all(EnvelopeNode root, Predicate<EnvelopeNode> wanted) {
        List<Place> places = new ArrayList<>();
        find(root, wanted, List.of(), places);
        return places;
    }

    private static void find(EnvelopeNode node, Predicate<EnvelopeNode> wanted, List<Step> steps, List<Place> places) {
        if (node instanceof EnvelopeNode.ObjectNode object) {
            object.entries()
                    .forEach(entry -> find(entry.node(), wanted, below(steps, new Step(entry.name(), -1)), places));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                find(array.elements().get(i), wanted, below(steps, new Step("", i)), places);
            }
        } else if (wanted.test(node)) {
            places.add(new Place(steps));
        }
    }

    private static List<Step> below(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
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

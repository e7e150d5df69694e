package dev.framewright.generator.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A field, a piece or a constant of an envelope with the way to it.
 *
 * @param tokens names of members and indexes of elements, from the root of the frame
 */
public record EnvelopeLeaf(List<String> tokens, EnvelopeNode node) {
    public EnvelopeLeaf {
        tokens = List.copyOf(tokens);
    }

    /** The leaves of an envelope, in its order. */
    public static List<EnvelopeLeaf> of(EnvelopeNode root) {
        List<EnvelopeLeaf> leaves = new ArrayList<>();
        collect(root, List.of(), leaves);
        return leaves;
    }

    /** Whether it is the field with this role. */
    public boolean is(FieldRole role) {
        return node instanceof EnvelopeNode.Field field && field.role() == role;
    }

    /** The place as JSON Pointer. */
    public String pointer() {
        String pointer = "";
        for (String token : tokens) {
            pointer = FrameMarks.step(pointer, token);
        }
        return pointer;
    }

    private static void collect(EnvelopeNode node, List<String> tokens, List<EnvelopeLeaf> leaves) {
        if (node instanceof EnvelopeNode.ObjectNode object) {
            object.entries().forEach(entry -> collect(entry.node(), below(tokens, entry.name()), leaves));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                collect(array.elements().get(i), below(tokens, String.valueOf(i)), leaves);
            }
        } else {
            leaves.add(new EnvelopeLeaf(tokens, node));
        }
    }

    private static List<String> below(List<String> tokens, String token) {
        List<String> longer = new ArrayList<>(tokens);
        longer.add(token);
        return longer;
    }
}

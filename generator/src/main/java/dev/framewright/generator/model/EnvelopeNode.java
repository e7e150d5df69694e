package dev.framewright.generator.model;

import java.util.List;

/** The envelope as a tree: where in a frame its fields and constants stand. */
public sealed interface EnvelopeNode {

    /** An object; members that are not listed are kept. */
    record ObjectNode(List<Entry> entries) implements EnvelopeNode {
        public ObjectNode {
            entries = List.copyOf(entries);
        }
    }

    /** An array; the list has no gaps, and further elements are kept. */
    record ArrayNode(List<EnvelopeNode> elements) implements EnvelopeNode {
        public ArrayNode {
            elements = List.copyOf(elements);
        }
    }

    /** A field of the envelope. */
    record Field(FieldRole role) implements EnvelopeNode {}

    /** One member of a body that stands in several places. */
    record Piece(String name) implements EnvelopeNode {}

    /** A value that is always the same; a frame that has another is not of this kind. */
    record Constant(JsonLiteral value) implements EnvelopeNode {}

    /** A member of an {@link ObjectNode}, in the order in which it is written. */
    record Entry(String name, EnvelopeNode node) {}
}

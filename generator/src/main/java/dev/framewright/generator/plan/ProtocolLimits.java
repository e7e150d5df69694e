package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.source.Location;
import java.util.Objects;
import java.util.stream.Stream;

/** What the classes of a protocol as a whole have room for. */
final class ProtocolLimits {
    /** Operations, and pushes: all operations are constants of one class. */
    static final int OPERATIONS = 1_000;

    /** Members of one level of an envelope: a reader marks those it has seen in 64 bits. */
    static final int LEVEL = 64;

    private ProtocolLimits() {}

    static void check(ProtocolModel model, EnvelopeModel envelope, Diagnostics diagnostics) {
        count(model.operations().size(), "operations", diagnostics);
        count(model.pushes().size(), "pushes", diagnostics);
        for (OperationModel operation : model.operations()) {
            code(operation.code(), operation.location(), diagnostics);
        }
        for (PushModel push : model.pushes()) {
            code(push.code(), push.location(), diagnostics);
        }
        int widest = Stream.of(
                        envelope.request(),
                        envelope.response(),
                        envelope.ack(),
                        envelope.push(),
                        envelope.error(),
                        envelope.notification())
                .filter(Objects::nonNull)
                .mapToInt(ProtocolLimits::widest)
                .max()
                .orElse(0);
        if (widest > LEVEL) {
            diagnostics.error(
                    "FW0612",
                    Planner.NOWHERE,
                    "a level of the envelope with " + widest + " members; generated code has room for " + LEVEL,
                    "leave out constants that tell nothing");
        }
    }

    private static void count(int count, String what, Diagnostics diagnostics) {
        if (count > OPERATIONS) {
            diagnostics.error(
                    "FW0612",
                    Planner.NOWHERE,
                    count + " " + what + "; a generated class has room for " + OPERATIONS,
                    "split the protocol into several descriptions");
        }
    }

    private static void code(JsonLiteral code, Location location, Diagnostics diagnostics) {
        if (code instanceof JsonLiteral.Text text) {
            Limits.text(text.value(), location, diagnostics);
        }
    }

    private static int widest(EnvelopeNode node) {
        Stream<EnvelopeNode> below = Stream.empty();
        int width = 0;
        if (node instanceof EnvelopeNode.ObjectNode object) {
            width = object.entries().size();
            below = object.entries().stream().map(EnvelopeNode.Entry::node);
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            below = array.elements().stream();
        }
        return Math.max(width, below.mapToInt(ProtocolLimits::widest).max().orElse(0));
    }
}

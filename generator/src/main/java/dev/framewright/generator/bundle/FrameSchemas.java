package dev.framewright.generator.bundle;

import dev.framewright.generator.bundle.BodyRules.Message;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.FrameMarks;
import dev.framewright.generator.model.IdModel;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.StatusModel;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema of each kind of frame: as tolerant as the generated readers are (protocol-description.md 2.8, 3.3). The range
 * of ids is no part of it, because it says what our clients draw, not what others may.
 */
final class FrameSchemas {
    private final EnvelopeModel envelope;

    FrameSchemas(EnvelopeModel envelope) {
        this.envelope = envelope;
    }

    Json.Obj request(List<Message> messages) {
        FrameShape shape = new FrameShape(
                Set.of(FieldRole.ID, FieldRole.OPERATION), (role, pointer) -> field(role, pointer, messages));
        return with(shape.of(envelope.request()), new BodyRules(envelope.request(), null).of(messages));
    }

    Json.Obj push(List<Message> messages) {
        EnvelopeNode push = envelope.push() == null ? new EnvelopeNode.ObjectNode(List.of()) : envelope.push();
        FrameShape shape =
                new FrameShape(Set.of(FieldRole.OPERATION), (role, pointer) -> field(role, pointer, messages));
        return with(shape.of(push), new BodyRules(push, null).of(messages));
    }

    Json.Obj response(List<Message> messages) {
        FrameShape shape = new FrameShape(Set.of(FieldRole.ID), (role, pointer) -> field(role, pointer, messages));
        Json.Obj response = with(
                shape.of(envelope.response()),
                new BodyRules(envelope.response(), rejected(envelope.response())).of(messages));
        Json.Obj ack = shape.of(envelope.ack());
        return isLike(envelope.ack(), envelope.response())
                ? response
                : Nodes.object("anyOf", Nodes.array(List.of(response, ack)));
    }

    private Json field(FieldRole role, String pointer, List<Message> messages) {
        return switch (role) {
            case ID -> Nodes.type(envelope.id() instanceof IdModel.Strings ? "string" : "integer");
            case OPERATION -> Nodes.object("enum", Nodes.array(codes(messages)));
            case SOURCE -> Nodes.type("string");
            case STATUS -> status(pointer);
            case BODY -> Nodes.bool(true);
        };
    }

    private static List<Json> codes(List<Message> messages) {
        Map<String, Json> codes = new LinkedHashMap<>();
        messages.forEach(message -> codes.putIfAbsent(message.code().json(), Nodes.literal(message.code())));
        return List.copyOf(codes.values());
    }

    private Json status(String pointer) {
        Map<String, Json> schema = new LinkedHashMap<>();
        StatusModel status = envelope.status();
        if (status != null) {
            schema.put("type", Nodes.text(typeOf(status.accepted())));
        }
        List<Json> marks =
                FrameMarks.at(envelope, pointer).stream().map(Nodes::literal).toList();
        if (!marks.isEmpty()) {
            schema.put("not", Nodes.object("enum", Nodes.array(marks)));
        }
        return Nodes.object(schema);
    }

    private static String typeOf(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text) {
            return "string";
        }
        return literal instanceof JsonLiteral.Bool ? "boolean" : "integer";
    }

    /** Replies that reject, in an envelope that says so. */
    private @Nullable Json rejected(EnvelopeNode node) {
        Place place = Place.of(node, FieldRole.STATUS);
        StatusModel status = envelope.status();
        return place == null || status == null
                ? null
                : place.holds(Nodes.object("const", Nodes.literal(status.rejected())), true);
    }

    /** Whether every frame of the shape {@code ack} has the shape {@code response} too, its body apart. */
    private static boolean isLike(EnvelopeNode ack, EnvelopeNode response) {
        if (ack instanceof EnvelopeNode.ObjectNode some && response instanceof EnvelopeNode.ObjectNode all) {
            Map<String, EnvelopeNode> known = new LinkedHashMap<>();
            all.entries().forEach(entry -> known.put(entry.name(), entry.node()));
            return some.entries().stream().allMatch(entry -> {
                EnvelopeNode other = known.get(entry.name());
                return other != null && isLike(entry.node(), other);
            });
        } else if (ack instanceof EnvelopeNode.ArrayNode some && response instanceof EnvelopeNode.ArrayNode all) {
            List<EnvelopeNode> elements = some.elements();
            boolean fits = elements.size() <= all.elements().size();
            for (int i = 0; fits && i < elements.size(); i++) {
                fits = isLike(elements.get(i), all.elements().get(i));
            }
            return fits;
        }
        return ack.equals(response);
    }

    private static Json.Obj with(Json.Obj shape, List<Json> rules) {
        Map<String, Json> members = new LinkedHashMap<>(shape.members());
        if (!rules.isEmpty()) {
            members.put("allOf", Nodes.array(new ArrayList<>(rules)));
        }
        return Nodes.object(members);
    }
}

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

    /**
     * Requests.
     *
     * @param silent those of them that are never replied to
     */
    Json.Obj request(List<Message> messages, List<Message> silent) {
        Json.Obj request = asking(envelope.request(), Set.of(FieldRole.ID, FieldRole.OPERATION), messages);
        EnvelopeNode notification = envelope.notification();
        return notification == null || silent.isEmpty()
                ? request
                : FrameForms.either(
                        FrameForms.isNotification(notification, envelope.request()),
                        asking(notification, Set.of(FieldRole.OPERATION), silent),
                        request);
    }

    Json.Obj push(List<Message> messages) {
        EnvelopeNode push = envelope.push() == null ? new EnvelopeNode.ObjectNode(List.of()) : envelope.push();
        return asking(push, Set.of(FieldRole.OPERATION), messages);
    }

    private Json.Obj asking(EnvelopeNode form, Set<FieldRole> required, List<Message> messages) {
        FrameShape shape = new FrameShape(required, (role, pointer) -> field(role, pointer, messages));
        return with(shape.of(form), new BodyRules(form, null).of(messages));
    }

    /**
     * Replies.
     *
     * @param error the schema of what a rejection carries; absent when that may be anything
     * @param pieces the schemas of its pieces
     */
    Json.Obj response(List<Message> messages, @Nullable Json error, FrameShape.Pieces pieces) {
        Json.Obj reply = reply(messages, error);
        EnvelopeNode form = envelope.error();
        if (form == null) {
            return reply;
        }
        FrameShape shape = new FrameShape(
                Set.of(FieldRole.BODY), (role, pointer) -> errorField(role, pointer, messages, error), pieces);
        return FrameForms.either(FrameForms.isError(form, envelope.response()), shape.of(form), reply);
    }

    private Json errorField(FieldRole role, String pointer, List<Message> messages, @Nullable Json error) {
        return switch (role) {
            case BODY -> error == null ? Nodes.bool(true) : error;
            case ID ->
                Nodes.object(
                        "type",
                        Nodes.texts(List.of(envelope.id() instanceof IdModel.Strings ? "string" : "integer", "null")));
            default -> field(role, pointer, messages);
        };
    }

    private Json.Obj reply(List<Message> messages, @Nullable Json error) {
        EnvelopeNode form = envelope.response();
        FrameShape shape = new FrameShape(Set.of(FieldRole.ID), (role, pointer) -> field(role, pointer, messages));
        Json rejected = rejected(form);
        List<Json> rules = new ArrayList<>(new BodyRules(form, rejected).of(messages));
        Place body = Place.of(form, FieldRole.BODY);
        if (error != null && rejected != null && body != null && envelope.error() == null) {
            Map<String, Json> rule = new LinkedHashMap<>();
            rule.put("if", rejected);
            rule.put("then", body.holds(error, false));
            rules.add(Nodes.object(rule));
        }
        if (body != null && !envelope.askingPlaces().isEmpty()) {
            rules.add(FrameForms.notAsking(envelope, body));
        }
        Json.Obj response = with(shape.of(form), rules);
        return isLike(envelope.ack(), form)
                ? response
                : Nodes.object("anyOf", Nodes.array(List.of(response, shape.of(envelope.ack()))));
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

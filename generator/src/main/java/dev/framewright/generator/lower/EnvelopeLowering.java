package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.IdModel;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.StatusModel;
import dev.framewright.generator.model.TransportModel;
import dev.framewright.generator.source.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The envelope of a protocol description. */
final class EnvelopeLowering {
    private final Json.Obj description;
    private final Diagnostics diagnostics;

    EnvelopeLowering(Json.Obj description, Diagnostics diagnostics) {
        this.description = description;
        this.diagnostics = diagnostics;
    }

    /** The envelope; {@code null} when the description has types only, or when it is wrong, which is then said. */
    @Nullable
    EnvelopeModel lower() {
        if (!(description.get("envelope") instanceof Json.Obj envelope)) {
            return null;
        }
        EnvelopeNode request = frame(envelope, "request", true);
        EnvelopeNode response = frame(envelope, "response", true);
        EnvelopeNode ack = envelope.has("ack") ? frame(envelope, "ack", true) : frame(envelope, "response", false);
        EnvelopeNode notification = frame(envelope, "notification", true);
        EnvelopeNode error = frame(envelope, "error", true);
        EnvelopeNode push = frame(envelope, "push", true);
        IdModel id = id();
        StatusModel status = status(envelope);
        if (request == null || response == null || ack == null || id == null) {
            return null;
        }
        return new EnvelopeModel(request, response, ack, notification, error, push, id, status);
    }

    private @Nullable EnvelopeNode frame(Json.Obj envelope, String kind, boolean withBody) {
        if (!(envelope.get(kind) instanceof Json.Obj frame)) {
            return null;
        }
        EnvelopeTree tree = new EnvelopeTree(diagnostics);
        frame.members().forEach((field, value) -> {
            if (field.equals("body") && !withBody) {
                return;
            }
            if (value instanceof Json.Str pointer) {
                FieldRole role = FieldRole.valueOf(field.toUpperCase(Locale.ROOT));
                tree.put(pointer.value(), new EnvelopeNode.Field(role), pointer.location());
            } else if (field.equals("body") && value instanceof Json.Obj pieces) {
                pieces.members().forEach((name, place) -> {
                    if (place instanceof Json.Str pointer) {
                        tree.put(pointer.value(), new EnvelopeNode.Piece(name), pointer.location());
                    }
                });
            } else if (value instanceof Json.Obj constants) {
                constants
                        .members()
                        .forEach((pointer, constant) -> tree.put(
                                pointer,
                                new EnvelopeNode.Constant(Literals.of(constant)),
                                constants.nameLocation(pointer)));
            }
        });
        return tree.build();
    }

    private @Nullable IdModel id() {
        if (!(description.get("id") instanceof Json.Obj id)) {
            return null;
        }
        boolean strings = "string".equals(id.text("type"));
        if (strings) {
            for (String limit : new String[] {"minimum", "maximum"}) {
                if (id.has(limit)) {
                    diagnostics.error(
                            Codes.ID_RANGE,
                            id.nameLocation(limit),
                            "\"" + limit + "\" stands here although ids are strings",
                            "remove it");
                }
            }
            return new IdModel.Strings();
        }
        long minimum = number(id, "minimum", 1);
        long maximum = number(id, "maximum", Integer.MAX_VALUE);
        if (minimum > maximum) {
            diagnostics.error(
                    Codes.ID_RANGE,
                    id.location(),
                    "the lowest id " + minimum + " is more than the highest " + maximum,
                    "swap them");
        }
        return new IdModel.Integers(minimum, maximum);
    }

    private static long number(Json.Obj object, String name, long otherwise) {
        return object.get(name) instanceof Json.Num number ? number.value().longValue() : otherwise;
    }

    /** In the order of the description, which is the order in which clients try. */
    List<TransportModel> transports() {
        List<TransportModel> transports = new ArrayList<>();
        if (description.get("transports") instanceof Json.Obj byKind) {
            byKind.members().forEach((kind, value) -> {
                if (value instanceof Json.Obj transport) {
                    int port = (int) number(transport, "port", 0);
                    String path = transport.text("path");
                    transports.add(
                            kind.equals("tcp")
                                    ? new TransportModel.Tcp(port)
                                    : new TransportModel.WebSocket(port, path == null ? "/" : path));
                }
            });
        }
        return transports;
    }

    private @Nullable StatusModel status(Json.Obj envelope) {
        Json status = description.get("status");
        if (!(status instanceof Json.Obj values)) {
            for (String kind : new String[] {"response", "ack"}) {
                if (envelope.get(kind) instanceof Json.Obj frame && frame.has("status")) {
                    diagnostics.error(
                            Codes.STATUS,
                            frame.nameLocation("status"),
                            "a \"" + kind + "\" has a status, but nothing says which values accept and reject",
                            "add \"status\": { \"accepted\": …, \"rejected\": … } beside \"envelope\"");
                }
            }
            return null;
        }
        JsonLiteral accepted = literal(values, "accepted");
        JsonLiteral rejected = literal(values, "rejected");
        boolean carried = (envelope.get("response") instanceof Json.Obj response && response.has("status"))
                || (envelope.get("ack") instanceof Json.Obj ack && ack.has("status"));
        if (!carried) {
            diagnostics.error(
                    Codes.STATUS,
                    values.location(),
                    "\"status\" is given, but neither \"response\" nor \"ack\" says where it stands",
                    "add \"status\" to the envelope of the response");
        }
        if (accepted.equals(rejected) || accepted.getClass() != rejected.getClass()) {
            diagnostics.error(
                    Codes.STATUS,
                    values.location(),
                    "the accepted status " + accepted.json() + " and the rejected status " + rejected.json()
                            + " have to be two values of one JSON type",
                    "");
        }
        return new StatusModel(accepted, rejected);
    }

    private static JsonLiteral literal(Json.Obj object, String name) {
        Json value = object.get(name);
        return value == null ? new JsonLiteral.Numeric(BigDecimal.ZERO) : Literals.of(value);
    }
}

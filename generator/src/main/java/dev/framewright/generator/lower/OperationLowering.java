package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations and pushes of a protocol description. */
final class OperationLowering {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Lowering lowering;
    private final Schema holder;
    private final Json.Obj description;
    private @Nullable Json firstCode;

    /**
     * Operations of {@code description}.
     *
     * @param holder the description as a holder of schemas
     */
    OperationLowering(Lowering lowering, Schema holder, Json.Obj description) {
        this.lowering = lowering;
        this.holder = holder;
        this.description = description;
    }

    List<OperationModel> operations() {
        List<OperationModel> operations = new ArrayList<>();
        each("operations", (name, operation, at) -> {
            Type request = body(operation, "request", "request");
            Type response = body(operation, "response", "response");
            ReplyKind reply = reply(operation, response);
            Type returned = reply == ReplyKind.RESPONSE ? response : null;
            JsonLiteral code = code(operation);
            operations.add(new OperationModel(name, code, request, reply, returned, doc(operation), at));
        });
        return operations;
    }

    List<PushModel> pushes() {
        List<PushModel> pushes = new ArrayList<>();
        Json envelope = description.get("envelope");
        boolean described = envelope instanceof Json.Obj object && object.has("push");
        each("pushes", (name, push, at) -> {
            if (!described) {
                missing(at, "the push \"" + name + "\" has no envelope", "add \"push\" to \"envelope\"");
            }
            Type body = body(push, "body", "push");
            pushes.add(new PushModel(name, code(push), body, doc(push), at));
        });
        return pushes;
    }

    /** What a rejection carries; anything, where errors have a form and nothing is said about their bodies. */
    @Nullable
    Type error() {
        boolean form = description.get("envelope") instanceof Json.Obj envelope && envelope.has("error");
        Json written = description.get("error");
        if (written == null) {
            return form ? new Type.Any() : null;
        }
        if (!form && !description.has("status")) {
            missing(
                    description.nameLocation("error"),
                    "there is a body of rejections here, but nothing rejects",
                    "add \"error\" to \"envelope\", or a status");
        }
        return lowering.types.of(holder.at(written));
    }

    private interface Each {
        void accept(String name, Json.Obj entry, Location at);
    }

    private void each(String table, Each action) {
        if (!(description.get(table) instanceof Json.Obj entries)) {
            return;
        }
        Map<String, String> folded = new HashMap<>();
        entries.members().forEach((name, entry) -> {
            Location at = entries.nameLocation(name);
            String other = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                lowering.diagnostics.error(
                        Codes.NAME_CASE,
                        at,
                        "\"" + name + "\" differs only in case from \"" + other + "\" at "
                                + entries.nameLocation(other),
                        "their classes would be one file on some systems; rename one of them");
            }
            if (entry instanceof Json.Obj object) {
                action.accept(name, object, at);
            }
        });
    }

    private @Nullable Type body(Json.Obj entry, String member, String frame) {
        Json written = entry.get(member);
        if (written == null) {
            return null;
        }
        boolean placed = description.get("envelope") instanceof Json.Obj envelope
                && (!(envelope.get(frame) instanceof Json.Obj fields) || fields.has("body"));
        if (!placed) {
            missing(
                    entry.nameLocation(member),
                    "there is a body here, but the envelope of a " + frame + " says no place for it",
                    "add \"body\" to the " + frame + " in \"envelope\"");
        }
        return lowering.types.of(holder.at(written));
    }

    private ReplyKind reply(Json.Obj operation, @Nullable Type response) {
        String written = operation.text("reply");
        ReplyKind reply = written == null
                ? response == null ? ReplyKind.ACK : ReplyKind.RESPONSE
                : ReplyKind.valueOf(written.toUpperCase(Locale.ROOT));
        if (reply == ReplyKind.RESPONSE && response == null) {
            lowering.diagnostics.error(
                    Codes.REPLY,
                    operation.nameLocation("reply"),
                    "the reply is \"response\", but there is no schema for its body",
                    "add \"response\", or write \"reply\": \"ack\"");
            return ReplyKind.ACK;
        }
        if (reply != ReplyKind.RESPONSE && response != null) {
            lowering.diagnostics.error(
                    Codes.REPLY,
                    operation.nameLocation("response"),
                    "there is a response body, but the reply is \"" + written + "\", which has none",
                    "remove \"response\", or write \"reply\": \"response\"");
        }
        return reply;
    }

    private JsonLiteral code(Json.Obj entry) {
        Json written = entry.get("code");
        if (written == null) {
            return new JsonLiteral.Numeric(BigDecimal.ZERO);
        }
        Json first = firstCode == null ? written : firstCode;
        firstCode = first;
        if (first.getClass() != written.getClass()) {
            lowering.diagnostics.error(
                    Codes.CODE_TYPES,
                    written.location(),
                    "the code is " + written.describe() + ", but the code at " + first.location() + " is "
                            + first.describe(),
                    "let all codes be integers, or all strings");
        }
        boolean fits = !(written instanceof Json.Num number)
                || (number.value().compareTo(LONGEST) <= 0 && number.value().compareTo(LOWEST) >= 0);
        if (!fits) {
            lowering.diagnostics.error(
                    Codes.CODE_RANGE,
                    written.location(),
                    "the code is " + written.describe() + ", which is no 64-bit integer",
                    "write it as a string if it is one on the wire");
        }
        return Literals.of(written);
    }

    private Doc doc(Json.Obj entry) {
        return lowering.docs.of(entry);
    }

    private void missing(Location at, String message, String hint) {
        lowering.diagnostics.error(Codes.ENVELOPE_MISSING, at, message, hint);
    }
}

package dev.framewright.runtime.codec;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the envelopes of generated protocols have in common. */
public final class Envelopes {
    private Envelopes() {}

    /** Notes the next value as an extra of the envelope. */
    public static void extra(Extras.Builder extras, String pointer, JsonReader in, int nameOffset) {
        if (!extras.addIfAbsent(pointer, in.readRaw())) {
            in.duplicate(nameOffset);
        }
    }

    /** The pointer of the member that was gone to, in the object at {@code parent}. */
    public static String pointer(String parent, JsonReader in) {
        return Constraints.at(parent, in.lastName());
    }

    /** Reads an integer, string or boolean of one of {@code kinds}; null after a violation. */
    public static @Nullable Scalar scalar(JsonReader in, JsonKind... kinds) {
        JsonKind kind = in.peek();
        StringBuilder expected = new StringBuilder();
        for (JsonKind allowed : kinds) {
            if (allowed == kind) {
                int before = in.violationCount();
                Scalar scalar = switch (kind) {
                    case NUMBER -> Scalar.of(in.readLong());
                    case BOOLEAN -> Scalar.of(in.readBoolean());
                    default -> Scalar.of(in.readString());
                };
                return in.violationCount() == before ? scalar : null;
            }
            expected.append(expected.isEmpty() ? "" : " or ")
                    .append(allowed == JsonKind.NUMBER ? "integer" : allowed.label());
        }
        in.violation(in.valueStart(), "type", expected.toString(), in.describe(in.valueStart()));
        in.skipValue();
        return null;
    }

    /** Whether the next value is {@code json}, a scalar as canonical JSON text; consumes it. */
    public static boolean isConstant(JsonReader in, String json) {
        boolean same = in.peekScalar().equals(json);
        in.skipValue();
        return same;
    }

    /** Whether what was looked at is there and is not null. */
    public static boolean isPresent(@Nullable String scalar) {
        return scalar != null && !scalar.equals("null");
    }

    /** Writes the extras of an object that is no envelope. */
    public static void writeMembers(JsonWriter out, Extras extras) {
        for (Map.Entry<String, RawJson> extra : extras.asMap().entrySet()) {
            out.name(extra.getKey()).value(extra.getValue());
        }
    }

    /**
     * Writes the extras that stand in the object at {@code parent}, except those below its members {@code written}, whose
     * own level writes them (null for a level that is not written). Other levels come back as objects.
     */
    public static void writeExtras(JsonWriter out, Extras extras, String parent, @Nullable String... written) {
        List<@Nullable String> levels = Arrays.asList(written);
        Set<String> nested = new LinkedHashSet<>();
        for (Map.Entry<String, RawJson> extra : extras.asMap().entrySet()) {
            String pointer = extra.getKey();
            if (!pointer.startsWith(parent + "/")) {
                continue;
            }
            int end = pointer.indexOf('/', parent.length() + 1);
            String token = pointer.substring(parent.length() + 1, end < 0 ? pointer.length() : end);
            String name = token.replace("~1", "/").replace("~0", "~");
            if (levels.contains(name)) {
                continue;
            }
            if (end < 0) {
                out.name(name).value(extra.getValue());
            } else if (nested.add(token)) {
                out.name(name).beginObject();
                writeExtras(out, extras, parent + "/" + token);
                out.endObject();
            }
        }
    }

    /** Writes the extra elements of the array at {@code parent}, from {@code index} on. */
    public static void writeElements(JsonWriter out, Extras extras, String parent, int index) {
        RawJson extra = extras.get(Constraints.at(parent, index));
        for (int i = index; extra != null; extra = extras.get(Constraints.at(parent, i))) {
            out.value(extra);
            i++;
        }
    }

    /** The message, unless there were violations or it is null because of them. */
    public static <M> Decoded<M> decoded(JsonReader in, @Nullable M message) {
        return message == null || in.violationCount() > 0 ? invalid(in) : new Decoded.Ok<>(message);
    }

    /** The result for a message that needs a body and has none. */
    public static <M> Decoded<M> missingBody(JsonReader in) {
        in.violation(in.start, "required", "a body", "none");
        return invalid(in);
    }

    /** The result for a message whose operation code is not described. */
    public static <M> Decoded<M> unknown(FrameHeader header, JsonReader in) {
        if (in.violationCount() > 0) {
            return invalid(in);
        }
        in.seek(in.start);
        return new Decoded.Unknown<>(new UnknownMessage(header.id(), header.operation(), in.readRaw()));
    }

    /**
     * Decodes a body that a frame has in pieces.
     *
     * @param in over the frame
     * @param places by name of a piece, the JSON Pointer of where it stands, for violations
     * @param read reads the body, an object of the pieces
     */
    public static <M> Decoded<M> gathered(
            FrameHeader header, JsonReader in, Map<String, String> places, Function<JsonReader, Decoded<M>> read) {
        RawJson body = header.gatheredBody();
        if (body == null) {
            return missingBody(in);
        }
        Decoded<M> decoded = read.apply(new JsonReader(body.toBytes()));
        List<Violation> violations = new ArrayList<>(in.violations());
        if (decoded instanceof Decoded.Invalid<M> invalid) {
            invalid.violations().forEach(violation -> violations.add(inFrame(violation, places)));
        }
        return violations.isEmpty()
                ? decoded
                : new Decoded.Invalid<>(violations, Arrays.copyOfRange(in.b, in.start, in.end));
    }

    private static Violation inFrame(Violation violation, Map<String, String> places) {
        String pointer = violation.pointer();
        int end = pointer.indexOf('/', 1);
        String token = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        String place = places.get(token.replace("~1", "/").replace("~0", "~"));
        String below = end < 0 ? "" : pointer.substring(end);
        return new Violation(
                place == null ? pointer : place + below, violation.rule(), violation.expected(), violation.found());
    }

    /** The pieces of a body that a frame has in several places, by name. */
    public static Map<String, RawJson> pieces(Consumer<JsonWriter> body) {
        JsonWriter out = new JsonWriter();
        body.accept(out);
        JsonReader in = new JsonReader(out.toByteArray());
        Map<String, RawJson> pieces = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                pieces.put(in.lastName(), in.readRaw());
            }
        }
        return pieces;
    }

    private static <M> Decoded<M> invalid(JsonReader in) {
        return new Decoded.Invalid<>(in.violations(), Arrays.copyOfRange(in.b, in.start, in.end));
    }

    /**
     * Decodes a whole frame. Never throws because of what the bytes are.
     *
     * @param readHeader reads the envelope; null when the frame has not its shape
     * @param readMessage reads the body
     * @param body pointer of the body; where a message has none, what stands there is kept among the extras
     * @param hasBody whether a message has a body
     */
    public static <M> Decoded<Frame<M>> decode(
            byte[] json,
            Function<JsonReader, @Nullable FrameHeader> readHeader,
            BiFunction<FrameHeader, JsonReader, Decoded<M>> readMessage,
            String body,
            Predicate<M> hasBody) {
        try {
            JsonReader in = new JsonReader(json);
            FrameHeader header = readHeader.apply(in);
            if (header == null) {
                in.seek(in.start);
                in.skipValue();
                in.end();
                in.seek(in.start);
                if (in.violationCount() == 0) {
                    in.violation(in.valueStart(), "envelope", "a frame of this kind", in.describe(in.valueStart()));
                }
                return invalid(in);
            }
            in.end();
            Decoded<M> message = readMessage.apply(header, in);
            FrameHeader full = message instanceof Decoded.Ok<M> ok && !hasBody.test(ok.value())
                    ? withBody(header, body, in)
                    : header;
            return message.map(value -> new Frame<>(full, value));
        } catch (MalformedJsonException e) {
            int most = JsonLimits.DEFAULT.maxBytes();
            byte[] input = json.length > most ? Arrays.copyOf(json, most) : json;
            return new Decoded.Invalid<>(List.of(Decoding.locate(e, json)), input);
        }
    }

    private static FrameHeader withBody(FrameHeader header, String body, JsonReader in) {
        if (header.bodyOffset() < 0) {
            return header;
        }
        Extras.Builder extras = Extras.builder();
        header.extras().asMap().forEach(extras::add);
        in.seek(header.bodyOffset());
        return header.withExtras(extras.add(body, in.readRaw()).build());
    }
}

package org.example.hostile;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonKind;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what all messages have in common.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class HostileTileEnvelope {
    private static final JsonNames NAMES = JsonNames.of("i*/d", "$op", "bo\u2028dy");

    private static final JsonNames NAMES_2 = JsonNames.of("i*/d", "$op");

    private static final byte[] NAME = JsonWriter.encodeName("i*/d");

    private static final byte[] NAME_2 = JsonWriter.encodeName("$op");

    private static final byte[] NAME_3 = JsonWriter.encodeName("bo\u2028dy");

    private static final JsonNames NAMES_3 = JsonNames.of("$op", "bo\u2028dy");

    private HostileTileEnvelope() {
    }

    private static boolean request(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.operation(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b10L) == 0b10L;
    }

    static @Nullable FrameHeader readRequest(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            return null;
        }
        FrameHeader.Builder header = FrameHeader.builder();
        Extras.Builder extras = Extras.builder();
        if (!request(in, header, extras)) {
            return null;
        }
        return header.extras(extras.build()).build();
    }

    private static boolean response(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.operation(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b1L) == 0b1L;
    }

    static @Nullable FrameHeader readResponse(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            return null;
        }
        FrameHeader.Builder header = FrameHeader.builder();
        Extras.Builder extras = Extras.builder();
        if (!response(in, header, extras)) {
            return null;
        }
        return header.extras(extras.build()).build();
    }

    private static boolean ack(JsonReader in, FrameHeader.Builder header, Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_2)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.operation(Envelopes.scalar(in, JsonKind.STRING));
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b1L) == 0b1L;
    }

    static @Nullable FrameHeader readAck(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            return null;
        }
        FrameHeader.Builder header = FrameHeader.builder();
        Extras.Builder extras = Extras.builder();
        if (!ack(in, header, extras)) {
            return null;
        }
        return header.extras(extras.build()).build();
    }

    static void writeRequest(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        out.beginObject();
        if (id != null) {
            out.name(NAME);
            id.writeTo(out);
        }
        if (operation != null) {
            out.name(NAME_2);
            operation.writeTo(out);
        }
        if (body != null) {
            out.name(NAME_3);
            body.accept(out);
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "");
        }
        out.endObject();
    }

    static void writeResponse(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        out.beginObject();
        if (id != null) {
            out.name(NAME);
            id.writeTo(out);
        }
        if (operation != null) {
            out.name(NAME_2);
            operation.writeTo(out);
        }
        if (body != null) {
            out.name(NAME_3);
            body.accept(out);
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "");
        }
        out.endObject();
    }

    static void writeAck(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        out.beginObject();
        if (id != null) {
            out.name(NAME);
            id.writeTo(out);
        }
        if (operation != null) {
            out.name(NAME_2);
            operation.writeTo(out);
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "");
        }
        out.endObject();
    }

    private static boolean push(JsonReader in, FrameHeader.Builder header, Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_3)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.operation(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b1L) == 0b1L;
    }

    static @Nullable FrameHeader readPush(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            return null;
        }
        FrameHeader.Builder header = FrameHeader.builder();
        Extras.Builder extras = Extras.builder();
        if (!push(in, header, extras)) {
            return null;
        }
        return header.extras(extras.build()).build();
    }

    static void writePush(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        out.beginObject();
        if (operation != null) {
            out.name(NAME_2);
            operation.writeTo(out);
        }
        if (body != null) {
            out.name(NAME_3);
            body.accept(out);
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "");
        }
        out.endObject();
    }
}

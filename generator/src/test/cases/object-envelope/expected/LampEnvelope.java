package org.example.lamp;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.RawJson;
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
final class LampEnvelope {
    private static final JsonNames NAMES = JsonNames.of("v", "id", "data");

    private static final JsonNames NAMES_2 = JsonNames.of("op", "args");

    private static final JsonNames NAMES_3 = JsonNames.of("from", "id", "ok", "data");

    private static final JsonNames NAMES_4 = JsonNames.of("from", "id", "ok");

    private static final byte[] NAME = JsonWriter.encodeName("v");

    private static final RawJson CONSTANT = RawJson.of("1");

    private static final byte[] NAME_2 = JsonWriter.encodeName("id");

    private static final byte[] NAME_3 = JsonWriter.encodeName("data");

    private static final byte[] NAME_4 = JsonWriter.encodeName("op");

    private static final byte[] NAME_5 = JsonWriter.encodeName("args");

    private static final byte[] NAME_6 = JsonWriter.encodeName("from");

    private static final byte[] NAME_7 = JsonWriter.encodeName("ok");

    private static final JsonNames NAMES_5 = JsonNames.of("from", "data");

    private LampEnvelope() {
    }

    private static boolean requestLevel(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_2)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.operation(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("/data", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b1L) == 0b1L;
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
                    matches &= Envelopes.isConstant(in, "1");
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.id(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    matches &= requestLevel(in, header, extras);
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b101L) == 0b101L;
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

    private static boolean responseLevel(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_2)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.operation(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("/data", in), in, in.nameOffset());
            }
        }
        return matches;
    }

    private static boolean response(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_3)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.source(in.readString());
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.id(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    header.status(Envelopes.scalar(in, JsonKind.BOOLEAN));
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    matches &= responseLevel(in, header, extras);
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b10L) == 0b10L;
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
            switch (in.name(NAMES_4)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.source(in.readString());
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.id(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    header.status(Envelopes.scalar(in, JsonKind.BOOLEAN));
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b10L) == 0b10L;
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
        out.name(NAME);
        out.value(CONSTANT);
        if (id != null) {
            out.name(NAME_2);
            id.writeTo(out);
        }
        if (operation != null || body != null) {
            out.name(NAME_3);
            out.beginObject();
            if (operation != null) {
                out.name(NAME_4);
                operation.writeTo(out);
            }
            if (body != null) {
                out.name(NAME_5);
                body.accept(out);
            }
            if (!header.extras().isEmpty()) {
                Envelopes.writeExtras(out, header.extras(), "/data");
            }
            out.endObject();
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "", operation != null || body != null ? "data" : null);
        }
        out.endObject();
    }

    static void writeResponse(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        @Nullable Scalar status = header.status();
        @Nullable String source = header.source();
        out.beginObject();
        if (source != null) {
            out.name(NAME_6);
            out.value(source);
        }
        if (id != null) {
            out.name(NAME_2);
            id.writeTo(out);
        }
        if (status != null) {
            out.name(NAME_7);
            status.writeTo(out);
        }
        if (operation != null || body != null) {
            out.name(NAME_3);
            out.beginObject();
            if (operation != null) {
                out.name(NAME_4);
                operation.writeTo(out);
            }
            if (body != null) {
                out.name(NAME_5);
                body.accept(out);
            }
            if (!header.extras().isEmpty()) {
                Envelopes.writeExtras(out, header.extras(), "/data");
            }
            out.endObject();
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "", operation != null || body != null ? "data" : null);
        }
        out.endObject();
    }

    static void writeAck(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        @Nullable Scalar status = header.status();
        @Nullable String source = header.source();
        out.beginObject();
        if (source != null) {
            out.name(NAME_6);
            out.value(source);
        }
        if (id != null) {
            out.name(NAME_2);
            id.writeTo(out);
        }
        if (status != null) {
            out.name(NAME_7);
            status.writeTo(out);
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "");
        }
        out.endObject();
    }

    private static boolean pushLevel(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_2)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.operation(Envelopes.scalar(in, JsonKind.NUMBER));
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("/data", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b1L) == 0b1L;
    }

    private static boolean push(JsonReader in, FrameHeader.Builder header, Extras.Builder extras) {
        if (!in.beginObject()) {
            return true;
        }
        boolean matches = true;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES_5)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    header.source(in.readString());
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    matches &= pushLevel(in, header, extras);
                }
                default -> Envelopes.extra(extras, Envelopes.pointer("", in), in, in.nameOffset());
            }
        }
        return matches && (seen & 0b10L) == 0b10L;
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
        @Nullable String source = header.source();
        out.beginObject();
        if (source != null) {
            out.name(NAME_6);
            out.value(source);
        }
        if (operation != null || body != null) {
            out.name(NAME_3);
            out.beginObject();
            if (operation != null) {
                out.name(NAME_4);
                operation.writeTo(out);
            }
            if (body != null) {
                out.name(NAME_5);
                body.accept(out);
            }
            if (!header.extras().isEmpty()) {
                Envelopes.writeExtras(out, header.extras(), "/data");
            }
            out.endObject();
        }
        if (!header.extras().isEmpty()) {
            Envelopes.writeExtras(out, header.extras(), "", operation != null || body != null ? "data" : null);
        }
        out.endObject();
    }
}

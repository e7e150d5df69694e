package org.example.charge;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonKind;
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
final class ChargePointEnvelope {
    private static final RawJson CONSTANT = RawJson.of("2");

    private static final RawJson CONSTANT_2 = RawJson.of("3");

    private static final RawJson CONSTANT_3 = RawJson.of("4");

    private ChargePointEnvelope() {
    }

    private static boolean request(JsonReader in, FrameHeader.Builder header,
            Extras.Builder extras) {
        if (!in.beginArray()) {
            return true;
        }
        boolean matches = true;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    matches &= Envelopes.isConstant(in, "2");
                }
                case 1 -> {
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 2 -> {
                    header.operation(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 3 -> {
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Constraints.at("", index - 1), in, in.valueStart());
            }
        }
        return matches && index >= 3;
    }

    static @Nullable FrameHeader readRequest(JsonReader in) {
        if (in.peek() != JsonKind.ARRAY) {
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
        if (!in.beginArray()) {
            return true;
        }
        boolean matches = true;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    matches &= Envelopes.isConstant(in, "3");
                }
                case 1 -> {
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 2 -> {
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> Envelopes.extra(extras, Constraints.at("", index - 1), in, in.valueStart());
            }
        }
        return matches && index >= 2;
    }

    static @Nullable FrameHeader readResponse(JsonReader in) {
        if (in.peek() != JsonKind.ARRAY) {
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
        if (!in.beginArray()) {
            return true;
        }
        boolean matches = true;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    matches &= Envelopes.isConstant(in, "4");
                }
                case 1 -> {
                    header.id(Envelopes.scalar(in, JsonKind.STRING));
                }
                case 2 -> {
                    header.status(Envelopes.scalar(in, JsonKind.STRING));
                }
                default -> Envelopes.extra(extras, Constraints.at("", index - 1), in, in.valueStart());
            }
        }
        return matches && index >= 2;
    }

    static @Nullable FrameHeader readAck(JsonReader in) {
        if (in.peek() != JsonKind.ARRAY) {
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
        out.beginArray();
        out.value(CONSTANT);
        if (id != null) {
            id.writeTo(out);
        } else if (operation != null || body != null) {
            out.nullValue();
        }
        if (operation != null) {
            operation.writeTo(out);
        } else if (body != null) {
            out.nullValue();
        }
        if (body != null) {
            body.accept(out);
        }
        Envelopes.writeElements(out, header.extras(), "", body != null ? 4 : 3);
        out.endArray();
    }

    static void writeResponse(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        out.beginArray();
        out.value(CONSTANT_2);
        if (id != null) {
            id.writeTo(out);
        } else if (body != null) {
            out.nullValue();
        }
        if (body != null) {
            body.accept(out);
        }
        Envelopes.writeElements(out, header.extras(), "", body != null ? 3 : 2);
        out.endArray();
    }

    static void writeAck(JsonWriter out, FrameHeader header, @Nullable Scalar operation,
            @Nullable Consumer<JsonWriter> body) {
        @Nullable Scalar id = header.id();
        @Nullable Scalar status = header.status();
        out.beginArray();
        out.value(CONSTANT_3);
        if (id != null) {
            id.writeTo(out);
        } else if (status != null) {
            out.nullValue();
        }
        if (status != null) {
            status.writeTo(out);
        }
        Envelopes.writeElements(out, header.extras(), "", status != null ? 3 : 2);
        out.endArray();
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A protocol written by hand as the generator would write it: {@code {"id":…,"op":"…","ok":…,"from":"…","data":…}}. Replies
 * and pushes look alike but for {@code ok}, which a push has not.
 */
public final class Thermostat implements Protocol<Thermostat.Request, Thermostat.Response, Thermostat.Push> {
    public static final Thermostat INSTANCE = new Thermostat(IdSpace.integers(100, 999_999));

    public sealed interface Request {}

    public record GetReading() implements Request {}

    public record SetTarget(double celsius) implements Request {}

    public record Reboot() implements Request {}

    public sealed interface Response {}

    public record ReadingResponse(Reading body) implements Response {}

    public record Ack() implements Response {}

    public sealed interface Push {}

    public record Changed(Reading body) implements Push {}

    public record Alarm(Reading body) implements Push {}

    public record Reading(double celsius) {}

    public static final JsonCodec<Reading> READING = new JsonCodec<>() {
        private final JsonNames names = JsonNames.of("celsius");

        @Override
        public @Nullable Reading read(JsonReader in) {
            int start = in.valueStart();
            int before = in.violationCount();
            if (!in.beginObject()) {
                return null;
            }
            double celsius = 0;
            long seen = 0;
            while (in.nextMember()) {
                if (in.name(names) == 0) {
                    seen = in.once(seen, 0);
                    celsius = in.readDouble();
                } else {
                    in.skipValue();
                }
            }
            in.require(start, seen, 1, names);
            return in.violationCount() > before ? null : new Reading(celsius);
        }

        @Override
        public void write(JsonWriter out, Reading value) {
            out.beginObject().name("celsius").value(value.celsius()).endObject();
        }
    };

    public static final Operation<GetReading, Reading> READ =
            new Operation<>("read", Scalar.of("read"), Reply.RESPONSE, READING);
    public static final Operation<SetTarget, Void> SET = new Operation<>("set", Scalar.of("set"), Reply.ACK, null);
    public static final Operation<Reboot, Void> REBOOT =
            new Operation<>("reboot", Scalar.of("reboot"), Reply.NONE, null);

    private static final JsonNames ENVELOPE = JsonNames.of("id", "op", "ok", "from", "data");

    private final IdSpace ids;

    public Thermostat(IdSpace ids) {
        this.ids = ids;
    }

    @Override
    public String name() {
        return "Thermostat";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public IdSpace ids() {
        return ids;
    }

    @Override
    public Scalar acceptedStatus() {
        return Scalar.of(true);
    }

    @Override
    public Scalar rejectedStatus() {
        return Scalar.of(false);
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(READ, SET, REBOOT);
    }

    @Override
    public List<PushType> pushes() {
        return List.of(new PushType("changed", Scalar.of("changed")), new PushType("alarm", Scalar.of("alarm")));
    }

    @Override
    public @Nullable FrameHeader readHeader(FrameKind kind, JsonReader in) {
        FrameHeader.Builder header = FrameHeader.builder();
        boolean id = false;
        boolean operation = false;
        if (!in.beginObject()) {
            return null;
        }
        while (in.nextMember()) {
            switch (in.name(ENVELOPE)) {
                case 0 -> {
                    header.id(Scalar.of(in.readLong()));
                    id = true;
                }
                case 1 -> {
                    header.operation(Scalar.of(in.readString()));
                    operation = true;
                }
                case 2 -> {
                    if (kind == FrameKind.RESPONSE) {
                        header.status(Scalar.of(in.readBoolean()));
                    } else {
                        in.skipValue();
                    }
                }
                case 3 -> header.source(in.readString());
                case 4 -> {
                    header.bodyOffset(in.valueStart());
                    in.skipValue();
                }
                default -> in.skipValue();
            }
        }
        boolean complete = kind == FrameKind.RESPONSE ? id : operation;
        return complete ? header.build() : null;
    }

    @Override
    public Decoded<Request> decodeRequest(FrameHeader header, JsonReader in) {
        return switch (code(header)) {
            case "read" -> new Decoded.Ok<>(new GetReading());
            case "reboot" -> new Decoded.Ok<>(new Reboot());
            case "set" -> body(header, in).map(reading -> new SetTarget(reading.celsius()));
            default -> unknown(header, in);
        };
    }

    @Override
    public Decoded<Response> decodeResponse(FrameHeader header, JsonReader in) {
        return header.bodyOffset() < 0
                ? new Decoded.Ok<>(new Ack())
                : body(header, in).map(ReadingResponse::new);
    }

    @Override
    public Decoded<Push> decodePush(FrameHeader header, JsonReader in) {
        return switch (code(header)) {
            case "changed" -> body(header, in).map(Changed::new);
            case "alarm" -> body(header, in).map(Alarm::new);
            default -> unknown(header, in);
        };
    }

    private static String code(FrameHeader header) {
        return header.operation() instanceof Scalar.Text text ? text.value() : "";
    }

    private static <T> Decoded<T> unknown(FrameHeader header, JsonReader in) {
        in.seek(0);
        return new Decoded.Unknown<>(new UnknownMessage(header.id(), header.operation(), in.readRaw()));
    }

    private static Decoded<Reading> body(FrameHeader header, JsonReader in) {
        in.seek(0);
        int frame = in.valueStart();
        Reading reading = null;
        if (header.bodyOffset() < 0) {
            in.violation(frame, "required", "member \"data\"", "no such member");
        } else {
            in.seek(header.bodyOffset());
            reading = READING.read(in);
        }
        return reading == null ? new Decoded.Invalid<>(in.violations(), new byte[0]) : new Decoded.Ok<>(reading);
    }

    @Override
    public void writeRequest(JsonWriter out, FrameHeader header, Request message) {
        out.beginObject();
        id(out, header);
        if (message instanceof SetTarget set) {
            out.name("op").value("set").name("data");
            READING.write(out, new Reading(set.celsius()));
        } else {
            out.name("op").value(message instanceof Reboot ? "reboot" : "read");
        }
        out.endObject();
    }

    @Override
    public void writeResponse(JsonWriter out, FrameHeader header, Response message) {
        out.beginObject();
        id(out, header);
        if (message instanceof ReadingResponse response) {
            out.name("op").value("read");
            envelope(out, header);
            out.name("data");
            READING.write(out, response.body());
        } else {
            envelope(out, header);
        }
        out.endObject();
    }

    @Override
    public void writePush(JsonWriter out, FrameHeader header, Push message) {
        out.beginObject();
        id(out, header);
        if (message instanceof Changed changed) {
            out.name("op").value("changed").name("data");
            READING.write(out, changed.body());
        } else if (message instanceof Alarm alarm) {
            out.name("op").value("alarm").name("data");
            READING.write(out, alarm.body());
        }
        out.endObject();
    }

    @Override
    public void writeReply(JsonWriter out, FrameHeader header, @Nullable RawJson body) {
        out.beginObject();
        id(out, header);
        envelope(out, header);
        if (body != null) {
            out.name("data").value(body);
        }
        out.endObject();
    }

    private static void id(JsonWriter out, FrameHeader header) {
        if (header.id() != null) {
            out.name("id");
            header.id().writeTo(out);
        }
    }

    private static void envelope(JsonWriter out, FrameHeader header) {
        if (header.status() != null) {
            out.name("ok");
            header.status().writeTo(out);
        }
        if (header.source() != null) {
            out.name("from").value(header.source());
        }
    }
}

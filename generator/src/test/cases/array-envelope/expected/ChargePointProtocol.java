package org.example.charge;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.session.IdSpace;
import dev.framewright.runtime.session.Operation;
import dev.framewright.runtime.session.Protocol;
import dev.framewright.runtime.session.PushType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The protocol Charge-Point.
 *
 * <p>Version 1.6. Has no state.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class ChargePointProtocol implements Protocol<ChargePointRequest, ChargePointResponse, Void> {
    /**
     * The only instance.
     */
    public static final ChargePointProtocol INSTANCE = new ChargePointProtocol();

    private static final IdSpace IDS = IdSpace.strings();

    private static final Scalar STATUS = Scalar.of("Accepted");

    private static final Scalar STATUS_2 = Scalar.of("GenericError");

    private static final List<PushType> PUSHES = List.of();

    private ChargePointProtocol() {
    }

    @Override
    public String name() {
        return "Charge-Point";
    }

    @Override
    public String version() {
        return "1.6";
    }

    @Override
    public IdSpace ids() {
        return IDS;
    }

    @Override
    public @Nullable Scalar acceptedStatus() {
        return STATUS;
    }

    @Override
    public @Nullable Scalar rejectedStatus() {
        return STATUS_2;
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return ChargePointOperations.ALL;
    }

    @Override
    public List<PushType> pushes() {
        return PUSHES;
    }

    @Override
    public @Nullable FrameHeader readHeader(FrameKind kind, JsonReader in) {
        switch (kind) {
            case REQUEST -> {
                return ChargePointEnvelope.readRequest(in);
            }
            case RESPONSE -> {
                int start = in.offset();
                @Nullable FrameHeader header = ChargePointEnvelope.readResponse(in);
                if (in.violationCount() > 0 || (header != null && header.bodyOffset() >= 0)) {
                    return header;
                }
                in.seek(start);
                @Nullable FrameHeader ack = ChargePointEnvelope.readAck(in);
                if (ack != null) {
                    return ack;
                }
                in.seek(start);
                return ChargePointEnvelope.readResponse(in);
            }
            case ACK -> {
                return ChargePointEnvelope.readAck(in);
            }
            case PUSH -> {
                return null;
            }
        }
        throw new IllegalArgumentException("unknown kind: " + kind);
    }

    @Override
    public Decoded<ChargePointRequest> decodeRequest(FrameHeader header, JsonReader in) {
        return ChargePointBodies.request(header, in);
    }

    @Override
    public Decoded<ChargePointResponse> decodeResponse(FrameHeader header, JsonReader in) {
        return ChargePointBodies.response(header, in);
    }

    @Override
    public Decoded<Void> decodePush(FrameHeader header, JsonReader in) {
        return Envelopes.unknown(header, in);
    }

    @Override
    public void writeRequest(JsonWriter out, FrameHeader header, ChargePointRequest message) {
        if (message instanceof HeartbeatRequest it) {
            ChargePointEnvelope.writeRequest(out, header, ChargePointOperations.HEARTBEAT.code(), body -> EmptyCodec.write(body, it.body()));
        } else if (message instanceof AuthorizeRequest it) {
            ChargePointEnvelope.writeRequest(out, header, ChargePointOperations.AUTHORIZE.code(), body -> TagCodec.write(body, it.body()));
        }
    }

    @Override
    public void writeResponse(JsonWriter out, FrameHeader header, ChargePointResponse message) {
        if (message instanceof ChargePointAck) {
            if (header.operation() == null) {
                ChargePointEnvelope.writeAck(out, header, null, null);
            } else {
                ChargePointEnvelope.writeResponse(out, header, header.operation(), null);
            }
        } else if (message instanceof HeartbeatResponse it) {
            ChargePointEnvelope.writeResponse(out, header, ChargePointOperations.HEARTBEAT.code(), body -> TimeCodec.write(body, it.body()));
        } else if (message instanceof AuthorizeResponse it) {
            ChargePointEnvelope.writeResponse(out, header, ChargePointOperations.AUTHORIZE.code(), body -> TagCodec.write(body, it.body()));
        }
    }

    @Override
    public void writePush(JsonWriter out, FrameHeader header, Void message) {
        throw new IllegalArgumentException("no such message");
    }

    @Override
    public void writeReply(JsonWriter out, FrameHeader header, @Nullable RawJson body) {
        if (body == null) {
            ChargePointEnvelope.writeAck(out, header, header.operation(), null);
        } else {
            ChargePointEnvelope.writeResponse(out, header, header.operation(), body::writeTo);
        }
    }
}

package org.example.lamp;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.session.IdSpace;
import dev.framewright.runtime.session.Operation;
import dev.framewright.runtime.session.Protocol;
import dev.framewright.runtime.session.PushType;
import dev.framewright.runtime.transport.TransportSpec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Lamp.
 *
 * <p>A lamp with a few scenes.
 *
 * <p>Version 2.1. Has no state.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class LampProtocol implements Protocol<LampRequest, LampResponse, LampPush> {
    /**
     * The only instance.
     */
    public static final LampProtocol INSTANCE = new LampProtocol();

    private static final IdSpace IDS = IdSpace.integers(1, 9999);

    private static final Scalar STATUS = Scalar.of(true);

    private static final Scalar STATUS_2 = Scalar.of(false);

    private static final List<PushType> PUSHES = List.of(new PushType("stateChanged", Scalar.of(11)),
    new PushType("alive", Scalar.of(99)));

    private static final List<TransportSpec> TRANSPORTS = List.of(TransportSpec.webSocket(8080, "/lamp"), TransportSpec.tcp(4444));

    private static final Scalar CODE = Scalar.of(11);

    private static final Scalar CODE_2 = Scalar.of(99);

    private LampProtocol() {
    }

    @Override
    public String name() {
        return "Lamp";
    }

    @Override
    public String version() {
        return "2.1";
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
        return LampOperations.ALL;
    }

    @Override
    public List<PushType> pushes() {
        return PUSHES;
    }

    @Override
    public @Nullable FrameHeader readHeader(FrameKind kind, JsonReader in) {
        switch (kind) {
            case REQUEST -> {
                return LampEnvelope.readRequest(in);
            }
            case RESPONSE -> {
                int start = in.offset();
                @Nullable FrameHeader header = LampEnvelope.readResponse(in);
                if (in.violationCount() > 0 || header != null) {
                    return header;
                }
                in.seek(start);
                @Nullable FrameHeader ack = LampEnvelope.readAck(in);
                if (ack != null) {
                    return ack;
                }
                in.seek(start);
                return LampEnvelope.readResponse(in);
            }
            case ACK -> {
                return LampEnvelope.readAck(in);
            }
            case PUSH -> {
                return LampEnvelope.readPush(in);
            }
        }
        throw new IllegalArgumentException("unknown kind: " + kind);
    }

    @Override
    public List<TransportSpec> transports() {
        return TRANSPORTS;
    }

    @Override
    public Decoded<LampRequest> decodeRequest(FrameHeader header, JsonReader in) {
        return LampBodies.request(header, in);
    }

    @Override
    public Decoded<LampResponse> decodeResponse(FrameHeader header, JsonReader in) {
        return LampBodies.response(header, in);
    }

    @Override
    public Decoded<LampPush> decodePush(FrameHeader header, JsonReader in) {
        return LampBodies.push(header, in);
    }

    @Override
    public void writeRequest(JsonWriter out, FrameHeader header, LampRequest message) {
        if (message instanceof SwitchLampRequest it) {
            LampEnvelope.writeRequest(out, header, LampOperations.SWITCH_LAMP.code(), body -> SwitchLampCodec.write(body, it.body()));
        } else if (message instanceof GetStateRequest) {
            LampEnvelope.writeRequest(out, header, LampOperations.GET_STATE.code(), null);
        } else if (message instanceof ListScenesRequest) {
            LampEnvelope.writeRequest(out, header, LampOperations.LIST_SCENES.code(), null);
        } else if (message instanceof RestartRequest) {
            LampEnvelope.writeRequest(out, header, LampOperations.RESTART.code(), null);
        } else if (message instanceof SetNameRequest it) {
            LampEnvelope.writeRequest(out, header, LampOperations.SET_NAME.code(), body -> SetNameRequestCodec.write(body, it));
        } else if (message instanceof CheckRequest) {
            LampEnvelope.writeRequest(out, header, LampOperations.CHECK.code(), null);
        } else if (message instanceof DimRequest it) {
            LampEnvelope.writeRequest(out, header, LampOperations.DIM.code(), body -> LampDimRequestCodec.write(body, it.body()));
        } else if (message instanceof RenameRequest it) {
            LampEnvelope.writeRequest(out, header, LampOperations.RENAME.code(), body -> LampRenameRequestCodec.write(body, it.body()));
        }
    }

    @Override
    public void writeResponse(JsonWriter out, FrameHeader header, LampResponse message) {
        if (message instanceof LampAck) {
            if (header.operation() == null) {
                LampEnvelope.writeAck(out, header, null, null);
            } else {
                LampEnvelope.writeResponse(out, header, header.operation(), null);
            }
        } else if (message instanceof GetStateResponse it) {
            LampEnvelope.writeResponse(out, header, LampOperations.GET_STATE.code(), body -> StateCodec.write(body, it.body()));
        } else if (message instanceof ListScenesResponse it) {
            LampEnvelope.writeResponse(out, header, LampOperations.LIST_SCENES.code(), body -> ListScenesResponseCodec.write(body, it));
        }
    }

    @Override
    public void writePush(JsonWriter out, FrameHeader header, LampPush message) {
        if (message instanceof StateChangedPush it) {
            LampEnvelope.writePush(out, header, CODE, body -> StateCodec.write(body, it.body()));
        } else if (message instanceof AlivePush) {
            LampEnvelope.writePush(out, header, CODE_2, null);
        }
    }

    @Override
    public void writeReply(JsonWriter out, FrameHeader header, @Nullable RawJson body) {
        if (body == null) {
            LampEnvelope.writeAck(out, header, header.operation(), null);
        } else {
            LampEnvelope.writeResponse(out, header, header.operation(), body::writeTo);
        }
    }
}

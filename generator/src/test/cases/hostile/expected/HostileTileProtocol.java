package org.example.hostile;

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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  .
 *
 * <p>Version 1*&#47; &#92;u0022. Has no state.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class HostileTileProtocol implements Protocol<HostileTileRequest, HostileTileResponse, HostileTilePush> {
    /**
     * The only instance.
     */
    public static final HostileTileProtocol INSTANCE = new HostileTileProtocol();

    private static final IdSpace IDS = IdSpace.strings();

    private static final List<PushType> PUSHES = List.of(new PushType("wait", Scalar.of("\u202ex")));

    private static final Scalar CODE = Scalar.of("\u202ex");

    private HostileTileProtocol() {
    }

    @Override
    public String name() {
        return "Hostile - tile_";
    }

    @Override
    public String version() {
        return "1*/ \\u0022";
    }

    @Override
    public IdSpace ids() {
        return IDS;
    }

    @Override
    public @Nullable Scalar acceptedStatus() {
        return null;
    }

    @Override
    public @Nullable Scalar rejectedStatus() {
        return null;
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return HostileTileOperations.ALL;
    }

    @Override
    public List<PushType> pushes() {
        return PUSHES;
    }

    @Override
    public @Nullable FrameHeader readHeader(FrameKind kind, JsonReader in) {
        switch (kind) {
            case REQUEST -> {
                return HostileTileEnvelope.readRequest(in);
            }
            case RESPONSE -> {
                int start = in.offset();
                @Nullable FrameHeader header = HostileTileEnvelope.readResponse(in);
                if (in.violationCount() > 0 || header != null) {
                    return header;
                }
                in.seek(start);
                @Nullable FrameHeader ack = HostileTileEnvelope.readAck(in);
                if (ack != null) {
                    return ack;
                }
                in.seek(start);
                return HostileTileEnvelope.readResponse(in);
            }
            case ACK -> {
                return HostileTileEnvelope.readAck(in);
            }
            case PUSH -> {
                return HostileTileEnvelope.readPush(in);
            }
        }
        throw new IllegalArgumentException("unknown kind: " + kind);
    }

    @Override
    public Decoded<HostileTileRequest> decodeRequest(FrameHeader header, JsonReader in) {
        return HostileTileBodies.request(header, in);
    }

    @Override
    public Decoded<HostileTileResponse> decodeResponse(FrameHeader header, JsonReader in) {
        return HostileTileBodies.response(header, in);
    }

    @Override
    public Decoded<HostileTilePush> decodePush(FrameHeader header, JsonReader in) {
        return HostileTileBodies.push(header, in);
    }

    @Override
    public void writeRequest(JsonWriter out, FrameHeader header, HostileTileRequest message) {
        if (message instanceof NotifyRequest it) {
            HostileTileEnvelope.writeRequest(out, header, HostileTileOperations.NOTIFY.code(), body -> EverythingCodec.write(body, it.body()));
        } else if (message instanceof CloseRequest) {
            HostileTileEnvelope.writeRequest(out, header, HostileTileOperations.CLOSE.code(), null);
        } else if (message instanceof SessionRequest) {
            HostileTileEnvelope.writeRequest(out, header, HostileTileOperations.SESSION.code(), null);
        }
    }

    @Override
    public void writeResponse(JsonWriter out, FrameHeader header, HostileTileResponse message) {
        if (message instanceof HostileTileAck) {
            if (header.operation() == null) {
                HostileTileEnvelope.writeAck(out, header, null, null);
            } else {
                HostileTileEnvelope.writeResponse(out, header, header.operation(), null);
            }
        } else if (message instanceof NotifyResponse it) {
            HostileTileEnvelope.writeResponse(out, header, HostileTileOperations.NOTIFY.code(), body -> HostileTileStringCodec.write(body, it.body()));
        }
    }

    @Override
    public void writePush(JsonWriter out, FrameHeader header, HostileTilePush message) {
        if (message instanceof WaitPush it) {
            HostileTileEnvelope.writePush(out, header, CODE, body -> WaitPushCodec.write(body, it));
        }
    }

    @Override
    public void writeReply(JsonWriter out, FrameHeader header, @Nullable RawJson body) {
        if (body == null) {
            HostileTileEnvelope.writeAck(out, header, header.operation(), null);
        } else {
            HostileTileEnvelope.writeResponse(out, header, header.operation(), body::writeTo);
        }
    }
}

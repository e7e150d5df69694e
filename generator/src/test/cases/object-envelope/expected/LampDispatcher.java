package org.example.lamp;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.session.RequestContext;
import dev.framewright.runtime.session.RequestHandler;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Whole frames to messages and back, without a session.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class LampDispatcher {
    private LampDispatcher() {
    }

    /**
     * Decodes a frame as a request. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the request; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<LampRequest>> decodeRequest(byte[] json) {
        return Envelopes.decode(json, in -> LampProtocol.INSTANCE.readHeader(FrameKind.REQUEST, in), LampProtocol.INSTANCE::decodeRequest, "/data/args", message -> !(message instanceof GetStateRequest || message instanceof ListScenesRequest || message instanceof RestartRequest || message instanceof CheckRequest));
    }

    /**
     * Encodes a request with its envelope. The operation code comes from the message.
     *
     * @param frame the request and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeRequest(Frame<LampRequest> frame) {
        JsonWriter out = new JsonWriter();
        LampProtocol.INSTANCE.writeRequest(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * Decodes a frame as a response. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the response; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<LampResponse>> decodeResponse(byte[] json) {
        return Envelopes.decode(json, in -> LampProtocol.INSTANCE.readHeader(FrameKind.RESPONSE, in), LampProtocol.INSTANCE::decodeResponse, "/data/args", message -> !(message instanceof LampAck));
    }

    /**
     * Encodes a response with its envelope. The operation code comes from the message.
     *
     * @param frame the response and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeResponse(Frame<LampResponse> frame) {
        JsonWriter out = new JsonWriter();
        LampProtocol.INSTANCE.writeResponse(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * A handler of requests, for the device side of a session.
     *
     * @param handler what to call, a method per operation
     * @return the handler
     */
    public static RequestHandler<LampRequest, LampResponse> handler(LampHandler handler) {
        return (request, context) -> dispatch(request, handler, context);
    }

    /**
     * Hands a request to a handler.
     *
     * @param request the request
     * @param handler what to call, a method per operation
     * @param context where the request came from
     * @return the response to be; null when the operation gets none
     */
    public static @Nullable CompletionStage<? extends LampResponse> dispatch(LampRequest request,
            LampHandler handler, RequestContext context) {
        if (request instanceof SwitchLampRequest it) {
            return handler.switchLamp(it.body(), context).thenApply(done -> new LampAck());
        } else if (request instanceof GetStateRequest) {
            return handler.getState(context).thenApply(GetStateResponse::new);
        } else if (request instanceof ListScenesRequest) {
            return handler.listScenes(context).thenApply(ListScenesResponse::new);
        } else if (request instanceof RestartRequest) {
            handler.restart(context);
            return null;
        } else if (request instanceof SetNameRequest it) {
            return handler.setName(it.body(), context).thenApply(done -> new LampAck());
        } else if (request instanceof CheckRequest) {
            return handler.check(context).thenApply(done -> new LampAck());
        } else if (request instanceof DimRequest it) {
            return handler.dim(it.body(), context).thenApply(done -> new LampAck());
        } else if (request instanceof RenameRequest it) {
            return handler.rename(it.body(), context).thenApply(done -> new LampAck());
        }
        throw new IllegalArgumentException("no such request");
    }

    /**
     * Decodes a frame as a push. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the push; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<LampPush>> decodePush(byte[] json) {
        return Envelopes.decode(json, in -> LampProtocol.INSTANCE.readHeader(FrameKind.PUSH, in), LampProtocol.INSTANCE::decodePush, "/data/args", message -> !(message instanceof AlivePush));
    }

    /**
     * Encodes a push with its envelope. The operation code comes from the message.
     *
     * @param frame the push and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodePush(Frame<LampPush> frame) {
        JsonWriter out = new JsonWriter();
        LampProtocol.INSTANCE.writePush(out, frame.header(), frame.message());
        return out.toByteArray();
    }
}

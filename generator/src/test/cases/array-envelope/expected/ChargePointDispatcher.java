package org.example.charge;

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
public final class ChargePointDispatcher {
    private ChargePointDispatcher() {
    }

    /**
     * Decodes a frame as a request. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the request; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<ChargePointRequest>> decodeRequest(byte[] json) {
        return Envelopes.decode(json, in -> ChargePointProtocol.INSTANCE.readHeader(FrameKind.REQUEST, in), ChargePointProtocol.INSTANCE::decodeRequest, "/3", message -> true);
    }

    /**
     * Encodes a request with its envelope. The operation code comes from the message.
     *
     * @param frame the request and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeRequest(Frame<ChargePointRequest> frame) {
        JsonWriter out = new JsonWriter();
        ChargePointProtocol.INSTANCE.writeRequest(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * Decodes a frame as a response. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the response; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<ChargePointResponse>> decodeResponse(byte[] json) {
        return Envelopes.decode(json, in -> ChargePointProtocol.INSTANCE.readHeader(FrameKind.RESPONSE, in), ChargePointProtocol.INSTANCE::decodeResponse, "/2", message -> !(message instanceof ChargePointAck));
    }

    /**
     * Encodes a response with its envelope. The operation code comes from the message.
     *
     * @param frame the response and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeResponse(Frame<ChargePointResponse> frame) {
        JsonWriter out = new JsonWriter();
        ChargePointProtocol.INSTANCE.writeResponse(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * A handler of requests, for the device side of a session.
     *
     * @param handler what to call, a method per operation
     * @return the handler
     */
    public static RequestHandler<ChargePointRequest, ChargePointResponse> handler(
            ChargePointHandler handler) {
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
    public static @Nullable CompletionStage<? extends ChargePointResponse> dispatch(
            ChargePointRequest request, ChargePointHandler handler, RequestContext context) {
        if (request instanceof HeartbeatRequest it) {
            return handler.heartbeat(it.body(), context).thenApply(HeartbeatResponse::new);
        } else if (request instanceof AuthorizeRequest it) {
            return handler.authorize(it.body(), context).thenApply(AuthorizeResponse::new);
        }
        throw new IllegalArgumentException("no such request");
    }
}

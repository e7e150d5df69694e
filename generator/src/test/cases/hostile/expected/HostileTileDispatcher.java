package org.example.hostile;

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
public final class HostileTileDispatcher {
    private HostileTileDispatcher() {
    }

    /**
     * Decodes a frame as a request. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the request; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<HostileTileRequest>> decodeRequest(byte[] json) {
        return Envelopes.decode(json, in -> HostileTileProtocol.INSTANCE.readHeader(FrameKind.REQUEST, in), HostileTileProtocol.INSTANCE::decodeRequest, "/bo\u2028dy", message -> !(message instanceof CloseRequest || message instanceof SessionRequest));
    }

    /**
     * Encodes a request with its envelope. The operation code comes from the message.
     *
     * @param frame the request and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeRequest(Frame<HostileTileRequest> frame) {
        JsonWriter out = new JsonWriter();
        HostileTileProtocol.INSTANCE.writeRequest(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * Decodes a frame as a response. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the response; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<HostileTileResponse>> decodeResponse(byte[] json) {
        return Envelopes.decode(json, in -> HostileTileProtocol.INSTANCE.readHeader(FrameKind.RESPONSE, in), HostileTileProtocol.INSTANCE::decodeResponse, "/bo\u2028dy", message -> !(message instanceof HostileTileAck));
    }

    /**
     * Encodes a response with its envelope. The operation code comes from the message.
     *
     * @param frame the response and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodeResponse(Frame<HostileTileResponse> frame) {
        JsonWriter out = new JsonWriter();
        HostileTileProtocol.INSTANCE.writeResponse(out, frame.header(), frame.message());
        return out.toByteArray();
    }

    /**
     * A handler of requests, for the device side of a session.
     *
     * @param handler what to call, a method per operation
     * @return the handler
     */
    public static RequestHandler<HostileTileRequest, HostileTileResponse> handler(
            HostileTileHandler handler) {
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
    public static @Nullable CompletionStage<? extends HostileTileResponse> dispatch(
            HostileTileRequest request, HostileTileHandler handler, RequestContext context) {
        if (request instanceof NotifyRequest it) {
            return handler.notify_(it.body(), context).thenApply(NotifyResponse::new);
        } else if (request instanceof CloseRequest) {
            return handler.close_(context).thenApply(done -> new HostileTileAck());
        } else if (request instanceof SessionRequest) {
            handler.session_(context);
            return null;
        }
        throw new IllegalArgumentException("no such request");
    }

    /**
     * Decodes a frame as a push. Never throws because of what the bytes are.
     *
     * @param json the frame, in UTF-8
     * @return the push; an unknown message; or all that is wrong with the frame
     */
    public static Decoded<Frame<HostileTilePush>> decodePush(byte[] json) {
        return Envelopes.decode(json, in -> HostileTileProtocol.INSTANCE.readHeader(FrameKind.PUSH, in), HostileTileProtocol.INSTANCE::decodePush, "/bo\u2028dy", message -> true);
    }

    /**
     * Encodes a push with its envelope. The operation code comes from the message.
     *
     * @param frame the push and what its envelope says
     * @return the frame, in UTF-8
     */
    public static byte[] encodePush(Frame<HostileTilePush> frame) {
        JsonWriter out = new JsonWriter();
        HostileTileProtocol.INSTANCE.writePush(out, frame.header(), frame.message());
        return out.toByteArray();
    }
}

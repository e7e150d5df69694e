package dev.framewright.runtime.transport.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import java.util.List;

/** Netty's decoder of WebSocket frames, which also knows whether it waits for the rest of one. */
final class FrameDecoder extends WebSocket13FrameDecoder {
    private final boolean server;
    private boolean begun;

    /** @param server whether the frames are those that a server receives: masked */
    FrameDecoder(int maxFrameBytes, boolean server) {
        super(WebSocketDecoderConfig.newBuilder()
                .expectMaskedFrames(server)
                .maxFramePayloadLength(maxFrameBytes)
                .allowExtensions(false)
                .closeOnProtocolViolation(false) // WebSocketChannel closes, and says why
                .withUTF8Validator(false)
                .build());
        this.server = server;
    }

    boolean isOfServer() {
        return server;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        int frames = out.size();
        int bytes = in.readableBytes();
        super.decode(context, in, out);
        if (out.size() > frames) {
            begun = false;
        } else if (in.readableBytes() < bytes) {
            begun = true;
        }
    }

    boolean isFrameIncomplete() {
        return begun || actualReadableBytes() > 0;
    }
}

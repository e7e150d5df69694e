package dev.framewright.runtime.transport.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import java.util.List;

/** Netty's decoder of WebSocket frames, which also knows whether it waits for the rest of one. */
final class FrameDecoder extends WebSocket13FrameDecoder {
    private boolean begun;

    /** @param masked whether frames have to be masked: those that a server receives */
    FrameDecoder(int maxFrameBytes, boolean masked) {
        super(WebSocketDecoderConfig.newBuilder()
                .expectMaskedFrames(masked)
                .maxFramePayloadLength(maxFrameBytes)
                .allowExtensions(false)
                .closeOnProtocolViolation(false) // WebSocketChannel closes, and says why
                .withUTF8Validator(false)
                .build());
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

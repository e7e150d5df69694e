package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.netty.NettyTransport;
import dev.framewright.runtime.transport.netty.PartialFrame;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An open WebSocket, of a client or a server: whole messages in both directions, and the rules of closing. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
final class WebSocketChannel extends NettyTransport {
    /** Takes binary messages, too. No session does; the conformance suite wants them echoed. */
    interface BinaryListener extends TransportListener {
        void onBinary(byte[] message);
    }

    private final FrameDecoder decoder;
    private final int maxFrameBytes;
    private final @Nullable BinaryListener binaryListener;
    private final PartialFrame fragments;
    private boolean fragmented;
    private boolean binary;
    private WebSocketCloseStatus goodbye = WebSocketCloseStatus.NORMAL_CLOSURE;

    /** To be made when the handshake is done and the channel has its decoder. */
    WebSocketChannel(Channel channel, TransportListener listener, String peer, WebSocketOptions options) {
        super(channel, listener, peer, options.limits());
        this.decoder = channel.pipeline().get(FrameDecoder.class);
        this.maxFrameBytes = options.maxFrameBytes();
        this.fragments = new PartialFrame(options.maxFrameBytes());
        this.binaryListener = listener instanceof BinaryListener takesBinary ? takesBinary : null;
    }

    @Override
    protected Object encode(byte[] frame) {
        return new TextWebSocketFrame(Unpooled.wrappedBuffer(frame));
    }

    @Override
    public boolean hasPing() {
        return true;
    }

    @Override
    public void ping() {
        onLoop(() -> channel.writeAndFlush(new PingWebSocketFrame()), () -> {});
    }

    /** Sends a binary message. */
    CompletionStage<Void> sendBinary(byte[] message) {
        return send(() -> new BinaryWebSocketFrame(Unpooled.wrappedBuffer(message)));
    }

    @Override
    protected boolean isFrameIncomplete() {
        return fragmented || decoder.isFrameIncomplete();
    }

    /** Closes as a server that stops. */
    void closeGoingAway() {
        onLoop(() -> goodbye = WebSocketCloseStatus.ENDPOINT_UNAVAILABLE, () -> {});
        close();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof CloseWebSocketFrame close) {
                answerClose(close);
            } else if (isClosing()) {
                return;
            } else if (message instanceof TextWebSocketFrame || message instanceof ContinuationWebSocketFrame) {
                data((WebSocketFrame) message);
            } else if (message instanceof BinaryWebSocketFrame frame && binaryListener != null) {
                binary = true;
                data(frame);
            } else if (message instanceof PingWebSocketFrame ping) {
                channel.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
            } else if (message instanceof WebSocketFrame && !(message instanceof PongWebSocketFrame)) {
                violation(
                        Fault.NOT_TEXT,
                        WebSocketCloseStatus.INVALID_MESSAGE_TYPE,
                        "a binary message; only text is understood");
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void data(WebSocketFrame frame) {
        ByteBuf content = frame.content();
        fragmented = !frame.isFinalFragment();
        if (!fragments.fits(content.readableBytes())) {
            violation(
                    Fault.FRAME_TOO_LARGE,
                    WebSocketCloseStatus.MESSAGE_TOO_BIG,
                    "a message of more than " + maxFrameBytes + " bytes");
        } else if (fragmented) {
            fragments.keep(content, content.readableBytes());
        } else {
            deliverMessage(fragments.complete(content, content.readableBytes()));
        }
    }

    private void deliverMessage(byte[] frame) {
        BinaryListener listener = binaryListener;
        if (binary && listener != null) {
            binary = false;
            deliver(() -> listener.onBinary(frame));
        } else if (Utf8.isValid(frame)) {
            deliver(frame);
        } else {
            violation(Fault.NOT_UTF_8, WebSocketCloseStatus.INVALID_PAYLOAD_DATA, "text that is no UTF-8");
        }
    }

    private void answerClose(CloseWebSocketFrame close) {
        int code = close.statusCode();
        if (peerCloses(code < 0 ? "" : " with code " + code)) {
            channel.writeAndFlush(code < 0 ? new CloseWebSocketFrame() : new CloseWebSocketFrame(code, ""))
                    .addListener(ChannelFutureListener.CLOSE);
        } else {
            channel.close();
        }
    }

    private void violation(Fault fault, WebSocketCloseStatus status, String what) {
        goodbye = status;
        fault(fault, "sent " + what + "; closed with code " + status.code(), null);
    }

    @Override
    protected void sendClose(@Nullable TransportException reason) {
        fragments.clear();
        WebSocketCloseStatus status = goodbye;
        if (reason instanceof PeerFaultException slow && slow.fault() == Fault.FRAME_TOO_SLOW) {
            status = WebSocketCloseStatus.POLICY_VIOLATION;
        } else if (reason != null && !(reason instanceof PeerFaultException)) {
            status = WebSocketCloseStatus.INTERNAL_SERVER_ERROR;
        }
        if (reason != null && decoder.isOfServer()) {
            writeLast(new CloseWebSocketFrame(status)); // RFC 6455 7.1.1 and 7.1.7: nothing to wait for
        } else {
            channel.writeAndFlush(new CloseWebSocketFrame(status));
        }
    }

    @Override
    protected String closeWithoutGoodbye() {
        return " without a close frame";
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException corrupted) {
            WebSocketCloseStatus status = corrupted.closeStatus();
            Fault fault = status.code() == WebSocketCloseStatus.MESSAGE_TOO_BIG.code()
                    ? Fault.FRAME_TOO_LARGE
                    : status.code() == WebSocketCloseStatus.INVALID_PAYLOAD_DATA.code()
                            ? Fault.NOT_UTF_8
                            : Fault.BROKEN_FRAMING;
            violation(fault, status, "a frame that breaks RFC 6455: " + corrupted.getMessage());
        } else {
            super.exceptionCaught(context, failure);
        }
    }
}

package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open WebSocket, of a client or a server: whole messages in both directions, and the rules of closing. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
final class WebSocketChannel extends ChannelInboundHandlerAdapter implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(WebSocketChannel.class);
    private static final long CLOSE_GRACE_SECONDS = 2;

    private final Channel channel;
    private final TransportListener listener;
    private final String peer;
    private final WebSocketOptions options;
    private @Nullable ByteArrayOutputStream fragments;
    private boolean closeSent;
    private boolean told;
    private @Nullable TransportException cause;
    private volatile boolean paused;

    WebSocketChannel(Channel channel, TransportListener listener, String peer, WebSocketOptions options) {
        this.channel = channel;
        this.listener = listener;
        this.peer = peer;
        this.options = options;
    }

    /** To be called once, on the channel's thread, when this handler has its place. */
    void opened() {
        guarded(() -> listener.onOpened(this));
    }

    @Override
    public CompletionStage<Void> send(byte[] frame) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        onLoop(() -> write(frame, result), () -> result.completeExceptionally(closedException(null)));
        return result;
    }

    private void write(byte[] frame, CompletableFuture<Void> result) {
        if (closeSent || !channel.isActive()) {
            result.completeExceptionally(closedException(cause));
        } else if (unsentBytes() > options.maxUnsentBytes()) {
            String message = peer + " reads too slowly: " + unsentBytes() + " bytes wait for it";
            result.completeExceptionally(new TransportException(message, null));
        } else {
            channel.writeAndFlush(new TextWebSocketFrame(Unpooled.wrappedBuffer(frame)))
                    .addListener(written -> {
                        if (written.isSuccess()) {
                            result.complete(null);
                        } else {
                            result.completeExceptionally(closedException(written.cause()));
                        }
                    });
        }
    }

    private long unsentBytes() {
        return channel.isWritable()
                ? 0
                : channel.bytesBeforeWritable() + channel.config().getWriteBufferLowWaterMark();
    }

    private TransportException closedException(@Nullable Throwable reason) {
        return new TransportException("the connection to " + peer + " is closed", reason);
    }

    @Override
    public void pauseReading() {
        paused = true;
        onLoop(this::adjustReading, () -> {});
    }

    @Override
    public void resumeReading() {
        paused = false;
        onLoop(this::adjustReading, () -> {});
    }

    /** A peer that does not read our replies gets no further requests answered. */
    private void adjustReading() {
        channel.config().setAutoRead(closeSent || (!paused && channel.isWritable()));
    }

    @Override
    public String peer() {
        return peer;
    }

    @Override
    public void close() {
        close(WebSocketCloseStatus.NORMAL_CLOSURE);
    }

    void close(WebSocketCloseStatus status) {
        onLoop(() -> startClose(status, null), () -> {});
    }

    private void onLoop(Runnable task, Runnable otherwise) {
        if (channel.eventLoop().inEventLoop()) {
            task.run();
            return;
        }
        try {
            channel.eventLoop().execute(task);
        } catch (RejectedExecutionException e) {
            otherwise.run();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (closeSent && !(message instanceof CloseWebSocketFrame)) {
                return;
            }
            if (message instanceof TextWebSocketFrame || message instanceof ContinuationWebSocketFrame) {
                data((WebSocketFrame) message);
            } else if (message instanceof PingWebSocketFrame ping) {
                channel.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
            } else if (message instanceof CloseWebSocketFrame close) {
                peerCloses(close);
            } else if (message instanceof WebSocketFrame && !(message instanceof PongWebSocketFrame)) {
                violation(WebSocketCloseStatus.INVALID_MESSAGE_TYPE, "a binary message; only text is understood");
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void data(WebSocketFrame frame) {
        byte[] bytes = ByteBufUtil.getBytes(frame.content());
        if (fragments == null && frame.isFinalFragment()) {
            deliver(bytes);
            return;
        }
        if (fragments == null) {
            fragments = new ByteArrayOutputStream(2 * bytes.length);
        }
        if (fragments.size() + bytes.length > options.maxFrameBytes()) {
            violation(
                    WebSocketCloseStatus.MESSAGE_TOO_BIG,
                    "a message of more than " + options.maxFrameBytes() + " bytes");
            return;
        }
        fragments.writeBytes(bytes);
        if (frame.isFinalFragment()) {
            byte[] whole = fragments.toByteArray();
            fragments = null;
            deliver(whole);
        }
    }

    private void deliver(byte[] frame) {
        if (Utf8.isValid(frame)) {
            guarded(() -> listener.onFrame(frame));
        } else {
            violation(WebSocketCloseStatus.INVALID_PAYLOAD_DATA, "text that is no UTF-8");
        }
    }

    private void peerCloses(CloseWebSocketFrame close) {
        int code = close.statusCode();
        if (!closeSent) {
            closeSent = true;
            cause = new TransportException(
                    peer + " closed the connection" + (code < 0 ? "" : " with code " + code), null);
            channel.writeAndFlush(code < 0 ? new CloseWebSocketFrame() : new CloseWebSocketFrame(code, ""))
                    .addListener(ChannelFutureListener.CLOSE);
        } else {
            channel.close();
        }
    }

    private void violation(WebSocketCloseStatus status, String what) {
        TransportException reason =
                new TransportException(peer + " sent " + what + "; closed with code " + status.code(), null);
        startClose(status, reason);
        tell(reason);
    }

    /** Sends a close frame and waits a moment for the peer's, so that ours is not lost in a reset. */
    private void startClose(WebSocketCloseStatus status, @Nullable TransportException reason) {
        if (closeSent || !channel.isActive()) {
            return;
        }
        closeSent = true;
        cause = reason;
        fragments = null;
        adjustReading();
        channel.writeAndFlush(new CloseWebSocketFrame(status));
        channel.eventLoop().schedule(() -> channel.close(), CLOSE_GRACE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        adjustReading();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (!closeSent && cause == null) {
            cause = new TransportException(peer + " closed the connection without a close frame", null);
        }
        closeSent = true;
        tell(cause);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException corrupted) {
            violation(corrupted.closeStatus(), "a frame that breaks RFC 6455: " + corrupted.getMessage());
        } else if (failure instanceof IOException) {
            cause = new TransportException("the connection to " + peer + " broke: " + failure.getMessage(), failure);
            channel.close();
        } else {
            LOG.error("The connection to {} is closed because of a failure", peer, failure);
            TransportException reason = new TransportException("the connection to " + peer + " failed", failure);
            startClose(WebSocketCloseStatus.INTERNAL_SERVER_ERROR, reason);
            tell(reason);
        }
    }

    private void tell(@Nullable TransportException reason) {
        if (!told) {
            told = true;
            guarded(() -> listener.onClosed(reason));
        }
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.error("The listener of the connection to {} failed", peer, e);
        }
    }
}

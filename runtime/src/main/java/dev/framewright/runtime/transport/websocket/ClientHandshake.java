package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker13;
import io.netty.handler.codec.http.websocketx.WebSocketFrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The client's part of the opening handshake; gives its place to a {@link WebSocketChannel}. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
final class ClientHandshake extends ChannelInboundHandlerAdapter {
    private static final int MAX_STATUS_TEXT = 100;

    private final URI uri;
    private final WebSocketOptions options;
    private final TransportListener listener;
    private final CompletableFuture<Transport> result;
    private final WebSocketClientHandshaker handshaker;

    ClientHandshake(
            URI uri, WebSocketOptions options, TransportListener listener, CompletableFuture<Transport> result) {
        this.uri = uri;
        this.options = options;
        this.listener = listener;
        this.result = result;
        this.handshaker = new Handshaker(uri, options.maxFrameBytes());
    }

    /** Netty's, but for who closes when the peer breaks the rules: {@link WebSocketChannel}, which then says why. */
    private static final class Handshaker extends WebSocketClientHandshaker13 {
        Handshaker(URI uri, int maxFrameBytes) {
            super(uri, WebSocketVersion.V13, null, false, EmptyHttpHeaders.INSTANCE, maxFrameBytes, true, false);
        }

        @Override
        protected WebSocketFrameDecoder newWebsocketDecoder() {
            return new FrameDecoder(maxFramePayloadLength(), false);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        Channel channel = context.channel();
        handshaker.handshake(channel);
        long millis = options.handshakeTimeout().toMillis();
        context.executor()
                .schedule(
                        () -> fail(
                                channel, Reason.TIMEOUT, "no answer to the handshake within " + millis + " ms", null),
                        millis,
                        TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof HttpResponse response && !result.isDone()) {
                answered(context, response);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void answered(ChannelHandlerContext context, HttpResponse response) {
        Channel channel = context.channel();
        if (response.decoderResult().isFailure()) {
            fail(
                    channel,
                    Reason.BAD_HANDSHAKE,
                    "the answer is no HTTP",
                    response.decoderResult().cause());
        } else if (response.status().codeClass() == HttpStatusClass.REDIRECTION) {
            String location = response.headers().get(HttpHeaderNames.LOCATION, "somewhere else");
            String what = status(response) + ", a redirect to " + printable(location) + ", which is not followed";
            fail(channel, Reason.REDIRECTED, what, null);
        } else if (!response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            fail(channel, Reason.REFUSED, "the WebSocket was refused: " + status(response), null);
        } else {
            switchProtocols(context, response);
        }
    }

    private void switchProtocols(ChannelHandlerContext context, HttpResponse response) {
        Channel channel = context.channel();
        try {
            handshaker.finishHandshake(
                    channel,
                    new DefaultFullHttpResponse(
                            response.protocolVersion(),
                            response.status(),
                            Unpooled.EMPTY_BUFFER,
                            response.headers(),
                            EmptyHttpHeaders.INSTANCE));
        } catch (WebSocketHandshakeException e) {
            fail(channel, Reason.BAD_HANDSHAKE, "the answer breaks RFC 6455", e);
            return;
        }
        WebSocketChannel transport = new WebSocketChannel(channel, listener, uri.toString(), options);
        context.pipeline().replace(this, "websocket", transport);
        transport.opened();
        if (!result.complete(transport)) {
            transport.close(); // cancelled at the last moment
        }
    }

    private static String status(HttpResponse response) {
        return "status " + printable(response.status().toString());
    }

    /** What the peer sent, fit for a message. */
    private static String printable(String text) {
        String shown = text.length() > MAX_STATUS_TEXT ? text.substring(0, MAX_STATUS_TEXT) + "…" : text;
        return shown.replaceAll("[^\\x20-\\x7E…]", "?");
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(context.channel(), Reason.CLOSED, "closed during the handshake", null);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        fail(context.channel(), Reason.CLOSED, "broken during the handshake", failure);
    }

    private void fail(Channel channel, Reason reason, String what, @Nullable Throwable cause) {
        if (result.isDone()) {
            return;
        }
        String detail = cause == null || cause.getMessage() == null ? "" : " (" + printable(cause.getMessage()) + ")";
        result.completeExceptionally(new ConnectFailedException(reason, uri + ": " + what + detail, cause));
        channel.close();
    }
}

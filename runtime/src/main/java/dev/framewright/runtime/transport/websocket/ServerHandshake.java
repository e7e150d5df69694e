package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.Acceptor;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's part of the opening handshake; gives its place to a {@link WebSocketChannel} or says why not. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
final class ServerHandshake extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(ServerHandshake.class);
    private static final String VERSION = "13";

    private final String path;
    private final Acceptor acceptor;
    private final WebSocketOptions options;
    private final IntSupplier connections;

    ServerHandshake(String path, Acceptor acceptor, WebSocketOptions options, IntSupplier connections) {
        this.path = path;
        this.acceptor = acceptor;
        this.options = options;
        this.connections = connections;
    }

    /** Netty's, with our decoder; its factory would also accept the drafts before version 13. */
    private static final class Handshaker extends WebSocketServerHandshaker13 {
        private final int maxFrameBytes;

        Handshaker(String url, WebSocketOptions options) {
            super(url, null, false, options.maxFrameBytes());
            this.maxFrameBytes = options.maxFrameBytes();
        }

        @Override
        protected WebSocketFrameDecoder newWebsocketDecoder() {
            return new FrameDecoder(maxFrameBytes, true);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.executor()
                .schedule(
                        () -> {
                            if (!context.isRemoved()) {
                                context.close();
                            }
                        },
                        options.handshakeTimeout().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        if (request.decoderResult().isFailure()) {
            refuse(context, HttpResponseStatus.BAD_REQUEST, "This is no HTTP request.");
        } else if (!new QueryStringDecoder(request.uri()).rawPath().equals(path)) {
            refuse(context, HttpResponseStatus.NOT_FOUND, "There is nothing here; the WebSocket is at " + path + '.');
        } else if (connections.getAsInt() > options.maxConnections()) {
            refuse(context, HttpResponseStatus.SERVICE_UNAVAILABLE, "Too many connections.");
        } else if (!request.method().equals(HttpMethod.GET)
                || !request.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                || !VERSION.equals(request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))) {
            refuse(context, HttpResponseStatus.UPGRADE_REQUIRED, "This is a WebSocket of version 13.");
        } else {
            upgrade(context, request);
        }
    }

    private void upgrade(ChannelHandlerContext context, FullHttpRequest request) {
        Channel channel = context.channel();
        WebSocketServerHandshaker handshaker =
                new Handshaker("ws://" + request.headers().get(HttpHeaderNames.HOST, "localhost") + path, options);
        try {
            handshaker.handshake(channel, request);
        } catch (WebSocketHandshakeException e) {
            refuse(context, HttpResponseStatus.BAD_REQUEST, "The handshake breaks RFC 6455.");
            return;
        }
        String peer = "websocket client " + channel.remoteAddress();
        WebSocketChannel transport = new WebSocketChannel(channel, acceptor.accept(), peer, options);
        context.pipeline().replace(this, "websocket", transport);
        transport.opened();
    }

    private static void refuse(ChannelHandlerContext context, HttpResponseStatus status, String text) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, status, Unpooled.copiedBuffer(text + '\n', StandardCharsets.US_ASCII));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=us-ascii")
                .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (status.equals(HttpResponseStatus.UPGRADE_REQUIRED)) {
            response.headers()
                    .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                    .set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, VERSION);
        }
        context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        LOG.warn("A WebSocket could not be opened for {}", context.channel().remoteAddress(), failure);
        context.close();
    }
}

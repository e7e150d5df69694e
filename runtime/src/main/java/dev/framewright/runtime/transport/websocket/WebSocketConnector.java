package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.flush.FlushConsolidationHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Connects to the WebSocket at one address. Redirects are not followed, extensions are not offered. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public final class WebSocketConnector implements Connector {
    private static final int HTTP_PORT = 80;

    private final URI uri;
    private final int port;
    private final WebSocketOptions options;

    private WebSocketConnector(URI uri, WebSocketOptions options) {
        if (!"ws".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(uri + " is no address like ws://host:port/path");
        }
        this.uri = uri;
        this.port = uri.getPort() < 0 ? HTTP_PORT : uri.getPort();
        this.options = options;
    }

    /** The same as {@link #to(URI, WebSocketOptions)} with {@link WebSocketOptions#DEFAULT}. */
    public static WebSocketConnector to(URI uri) {
        return to(uri, WebSocketOptions.DEFAULT);
    }

    /**
     * A connector to one address.
     *
     * @param uri like {@code ws://host:port/path}; the port may be left out for 80
     * @throws IllegalArgumentException when it is not like that
     */
    public static WebSocketConnector to(URI uri, WebSocketOptions options) {
        return new WebSocketConnector(uri, options);
    }

    @Override
    public CompletionStage<Transport> connect(TransportListener listener) {
        CompletableFuture<Transport> result = new CompletableFuture<>();
        // looking up a name blocks, and must not block the thread that serves other connections
        ForkJoinPool.commonPool().execute(() -> {
            InetSocketAddress address = new InetSocketAddress(host(), port);
            if (address.isUnresolved()) {
                fail(result, Reason.UNKNOWN_HOST, "the host has no address", null);
            } else if (!result.isDone()) {
                connect(address, listener, result);
            }
        });
        return result;
    }

    /** Without the brackets of an IPv6 address. */
    private String host() {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private void connect(InetSocketAddress address, TransportListener listener, CompletableFuture<Transport> result) {
        ChannelFuture connecting = new Bootstrap()
                .group(EventLoops.acquire())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        options.connectTimeout().toMillis())
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.WRITE_BUFFER_WATER_MARK, waterMark(options))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(flushOncePerBatch())
                                .addLast(new HttpClientCodec())
                                .addLast(new ClientHandshake(uri, options, listener, result));
                    }
                })
                .connect(address);
        Channel channel = connecting.channel();
        channel.closeFuture().addListener(closed -> EventLoops.release());
        connecting.addListener(connected -> {
            if (!connected.isSuccess()) {
                boolean late = connected.cause() instanceof ConnectTimeoutException;
                fail(
                        result,
                        late ? Reason.TIMEOUT : Reason.UNREACHABLE,
                        late
                                ? "no connection within "
                                        + options.connectTimeout().toMillis() + " ms"
                                : "unreachable",
                        connected.cause());
            }
        });
        result.whenComplete((transport, failure) -> {
            if (failure != null) {
                channel.close(); // cancelled, perhaps
            }
        });
    }

    private void fail(CompletableFuture<Transport> result, Reason reason, String what, @Nullable Throwable cause) {
        String detail = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        result.completeExceptionally(new ConnectFailedException(reason, uri + ": " + what + detail, cause));
    }

    /** Above half of what may wait for a peer it is not read from, so that its requests do not add to it. */
    static WriteBufferWaterMark waterMark(WebSocketOptions options) {
        return new WriteBufferWaterMark(options.maxUnsentBytes() / 4, options.maxUnsentBytes() / 2);
    }

    /** One flush for all that is written while a batch is read, or while tasks of other threads wait. */
    static FlushConsolidationHandler flushOncePerBatch() {
        return new FlushConsolidationHandler(FlushConsolidationHandler.DEFAULT_EXPLICIT_FLUSH_AFTER_FLUSHES, true);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}

package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.TransportException;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.util.concurrent.EventExecutor;
import java.net.InetSocketAddress;

/** Accepts WebSockets at one path of one address; any other path is answered with status 404. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public final class WebSocketServer implements Server {
    private static final int MAX_HANDSHAKE_BYTES = 8192;

    private final EventLoopGroup loops;
    private final ChannelGroup children;
    private final Channel listening;
    private final int port;
    private volatile boolean closing;

    private WebSocketServer(InetSocketAddress address, String path, Acceptor acceptor, WebSocketOptions options) {
        loops = EventLoops.acquire();
        children = new DefaultChannelGroup(loops.next(), true);
        ChannelFuture binding = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WebSocketConnector.waterMark(options))
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        children.add(channel);
                        if (closing) {
                            channel.close();
                            return;
                        }
                        channel.pipeline()
                                .addLast(WebSocketConnector.flushOncePerBatch())
                                .addLast(new HttpServerCodec())
                                .addLast(new HttpObjectAggregator(MAX_HANDSHAKE_BYTES))
                                .addLast(new ServerHandshake(path, acceptor, options, children));
                    }
                })
                .bind(address)
                .awaitUninterruptibly();
        listening = binding.channel();
        listening.closeFuture().addListener(closed -> EventLoops.release());
        if (!binding.isSuccess()) {
            listening.close();
            throw new TransportException(
                    "cannot listen at " + address + ": " + binding.cause().getMessage(), binding.cause());
        }
        port = ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /**
     * Starts a server.
     *
     * @param address where to listen; port 0 lets the system choose, {@link #port()} says what it chose
     * @param path of the WebSocket, for example {@code /ws}
     * @param acceptor asked for each connection
     * @throws TransportException when the address cannot be bound
     */
    public static WebSocketServer bind(
            InetSocketAddress address, String path, Acceptor acceptor, WebSocketOptions options) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path must begin with /, not be \"" + path + '"');
        }
        return new WebSocketServer(address, path, acceptor, options);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public int connections() {
        return children.size();
    }

    @Override
    public void close() {
        for (EventExecutor loop : loops) {
            if (loop.inEventLoop()) {
                throw new IllegalStateException("a server cannot be closed on a thread that serves its connections");
            }
        }
        closing = true;
        listening.close().awaitUninterruptibly();
        children.forEach(child -> {
            WebSocketChannel open = child.pipeline().get(WebSocketChannel.class);
            if (open == null) {
                child.close();
            } else {
                open.close(WebSocketCloseStatus.ENDPOINT_UNAVAILABLE);
            }
        });
        children.newCloseFuture().awaitUninterruptibly();
    }
}

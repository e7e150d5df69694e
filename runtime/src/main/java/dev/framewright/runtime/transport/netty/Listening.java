package dev.framewright.runtime.transport.netty;

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
import io.netty.util.concurrent.EventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** A bound port and the connections that came in by it. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public final class Listening {
    private static final long LONGEST_GOODBYE_SECONDS = 5;

    private final EventLoopGroup loops;
    private final ChannelGroup children;
    private final Channel listening;
    private final int port;
    private volatile boolean closing;

    /**
     * Binds a port.
     *
     * @param address port 0 lets the system choose
     * @param limits of each connection
     * @param initializer adds the handlers of a new connection; also gets the number of connections, with the new one
     * @throws TransportException when the address cannot be bound
     */
    public Listening(InetSocketAddress address, Limits limits, BiConsumer<Channel, IntSupplier> initializer) {
        loops = EventLoops.acquire();
        children = new DefaultChannelGroup(loops.next(), true);
        ChannelFuture binding = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, limits.waterMark())
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        EventLoops.acquire(); // until it is closed, be it after the server
                        channel.closeFuture().addListener(closed -> EventLoops.release());
                        children.add(channel);
                        if (closing) {
                            channel.close();
                            return;
                        }
                        channel.pipeline().addLast(Dialer.flushOncePerBatch());
                        initializer.accept(channel, children::size);
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

    /** The local port. */
    public int port() {
        return port;
    }

    /** The number of connections open now. */
    public int connections() {
        return children.size();
    }

    /**
     * Frees the port and closes every connection.
     *
     * @param type of the handler of a connection that is open; one without it is still opening, and just closed
     * @param goodbye closes one connection
     * @throws IllegalStateException on a thread that serves connections
     */
    public <T extends NettyTransport> void close(Class<T> type, Consumer<T> goodbye) {
        for (EventExecutor loop : loops) {
            if (loop.inEventLoop()) {
                throw new IllegalStateException("a server cannot be closed on a thread that serves its connections");
            }
        }
        closing = true;
        listening.close().awaitUninterruptibly();
        children.forEach(channel -> {
            T open = channel.pipeline().get(type);
            if (open == null) {
                channel.close();
            } else {
                goodbye.accept(open);
            }
        });
        children.newCloseFuture().awaitUninterruptibly(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
    }
}

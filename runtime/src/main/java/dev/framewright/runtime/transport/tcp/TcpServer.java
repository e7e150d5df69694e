package dev.framewright.runtime.transport.tcp;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.netty.Listening;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts TCP connections at one address. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public final class TcpServer implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(TcpServer.class);

    private final Listening listening;
    private final Acceptor acceptor;
    private final TcpOptions options;

    private TcpServer(InetSocketAddress address, Acceptor acceptor, TcpOptions options) {
        this.acceptor = Objects.requireNonNull(acceptor, "acceptor");
        this.options = options;
        this.listening = new Listening(address, options.limits(), this::accept);
    }

    /**
     * Starts a server.
     *
     * @param address where to listen; port 0 lets the system choose, {@link #port()} says what it chose
     * @param acceptor asked for each connection
     * @throws TransportException when the address cannot be bound
     */
    public static TcpServer bind(InetSocketAddress address, Acceptor acceptor, TcpOptions options) {
        return new TcpServer(address, acceptor, options);
    }

    private void accept(Channel channel, IntSupplier connections) {
        if (connections.getAsInt() > options.maxConnections()) {
            LOG.info("{} is turned away, there are {} connections", channel.remoteAddress(), options.maxConnections());
            channel.close();
            return;
        }
        channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) {
                String peer = "tcp client " + channel.remoteAddress();
                TcpChannel transport = new TcpChannel(channel, acceptor.accept(), peer, options);
                context.pipeline().replace(this, "frames", transport);
                transport.opened();
            }
        });
    }

    @Override
    public int port() {
        return listening.port();
    }

    @Override
    public int connections() {
        return listening.connections();
    }

    @Override
    public void close() {
        listening.close(TcpChannel.class, TcpChannel::close);
    }
}

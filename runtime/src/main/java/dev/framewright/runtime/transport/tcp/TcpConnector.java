package dev.framewright.runtime.transport.tcp;

import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.netty.Dialer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Connects to one TCP port of one host. */
public final class TcpConnector implements Connector {
    private static final int LARGEST_PORT = 65_535;

    private final Dialer dialer;
    private final TcpOptions options;

    private TcpConnector(String host, int port, TcpOptions options) {
        Objects.requireNonNull(options, "options");
        if (host.isBlank()) {
            throw new IllegalArgumentException("the host is empty");
        }
        if (port < 1 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("port is " + port + ", expected 1 to " + LARGEST_PORT);
        }
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        String peer = "tcp://" + (bare.indexOf(':') < 0 ? bare : "[" + bare + "]") + ":" + port;
        this.dialer = new Dialer(peer, bare, port, options.connectTimeout(), options.limits());
        this.options = options;
    }

    /** The same as {@link #to(String, int, TcpOptions)} with {@link TcpOptions#DEFAULT}. */
    public static TcpConnector to(String host, int port) {
        return to(host, port, TcpOptions.DEFAULT);
    }

    /**
     * A connector to one port.
     *
     * @param host a name or an address; IPv6 with or without brackets
     * @param port 1 to 65535
     * @throws IllegalArgumentException when host or port are not like that
     */
    public static TcpConnector to(String host, int port, TcpOptions options) {
        return new TcpConnector(host, port, options);
    }

    @Override
    public CompletionStage<Transport> connect(TransportListener listener) {
        CompletableFuture<Transport> result = new CompletableFuture<>();
        dialer.dial(channel -> channel.pipeline().addLast(new Opening(channel, listener, result)), result);
        return result;
    }

    /** Waits for the connection and gives its place to a {@link TcpChannel}. */
    private final class Opening extends ChannelInboundHandlerAdapter {
        private final TransportListener listener;
        private final CompletableFuture<Transport> result;
        private final TcpChannel transport;

        Opening(Channel channel, TransportListener listener, CompletableFuture<Transport> result) {
            this.listener = listener;
            this.result = result;
            this.transport = new TcpChannel(channel, this.listener, dialer.peer(), options);
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            if (result.isDone()) {
                return; // cancelled, and closed for that
            }
            context.pipeline().replace(this, "frames", transport);
            transport.opened();
            if (!result.complete(transport)) {
                transport.close(); // cancelled at the last moment
            }
        }
    }

    @Override
    public String toString() {
        return dialer.peer();
    }
}

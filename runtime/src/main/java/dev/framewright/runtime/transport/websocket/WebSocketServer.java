package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.netty.Listening;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;
import java.util.function.IntSupplier;

/** Accepts WebSockets at one path of one address; any other path is answered with status 404. */
public final class WebSocketServer implements Server {
    private static final int MAX_HANDSHAKE_BYTES = 8192;

    private final Listening listening;
    private final String path;
    private final Acceptor acceptor;
    private final WebSocketOptions options;

    private WebSocketServer(InetSocketAddress address, String path, Acceptor acceptor, WebSocketOptions options) {
        this.path = path;
        this.acceptor = acceptor;
        this.options = options;
        this.listening = new Listening(address, options.limits(), this::accept);
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

    private void accept(Channel channel, IntSupplier connections) {
        channel.pipeline()
                .addLast(new HttpServerCodec())
                .addLast(new HttpObjectAggregator(MAX_HANDSHAKE_BYTES))
                .addLast(new ServerHandshake(path, acceptor, options, connections));
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
        listening.close(WebSocketChannel.class, WebSocketChannel::closeGoingAway);
    }
}

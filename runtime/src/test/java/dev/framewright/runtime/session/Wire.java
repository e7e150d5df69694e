package dev.framewright.runtime.session;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What is between the two ends of a session. */
enum Wire {
    MEMORY,
    TCP,
    WEB_SOCKET;

    /** A device that can be reached. */
    record Stand(Connector connector, @Nullable Server server) implements AutoCloseable {
        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    Stand stand(Acceptor device) {
        return stand(device, 0);
    }

    Stand stand(Acceptor device, int port) {
        if (this == MEMORY) {
            return new Stand(MemoryTransport.to(device), null);
        }
        Server server = listen(device, port);
        return new Stand(connector(server.port()), server);
    }

    Server listen(Acceptor device, int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return this == TCP
                ? TcpServer.bind(address, device, TcpOptions.DEFAULT)
                : WebSocketServer.bind(address, "/ws", device, WebSocketOptions.DEFAULT);
    }

    Connector connector(int port) {
        return this == TCP
                ? TcpConnector.to("127.0.0.1", port)
                : WebSocketConnector.to(URI.create("ws://127.0.0.1:" + port + "/ws"));
    }

    /** A number of repetitions: sockets cost more than memory. */
    int times(int inMemory, int overSockets) {
        return Scorecard.times(this == MEMORY ? inMemory : overSockets);
    }
}

package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.net.InetSocketAddress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ports of the device. Closed and opened again they are the same ones. */
final class Sockets implements AutoCloseable {
    private final String host;
    private final Function<Boolean, TransportListener> acceptor;
    private final boolean hasTcp;
    private int port;
    private int tcpPort;
    private @Nullable Server webSocket;
    private @Nullable Server tcp;
    private boolean closedForGood;

    /**
     * Ports that are still closed.
     *
     * @param acceptor makes the listener of a connection; is told whether it is a stream
     */
    Sockets(String host, int port, int tcpPort, boolean hasTcp, Function<Boolean, TransportListener> acceptor) {
        this.host = host;
        this.port = port;
        this.tcpPort = tcpPort;
        this.hasTcp = hasTcp;
        this.acceptor = acceptor;
    }

    synchronized void open() {
        if (closedForGood || webSocket != null) {
            return;
        }
        Server opened = WebSocketServer.bind(
                new InetSocketAddress(host, port),
                InvisOutlet.WEB_SOCKET_PATH,
                () -> acceptor.apply(false),
                WebSocketOptions.DEFAULT);
        webSocket = opened;
        port = opened.port();
        if (hasTcp) {
            try {
                tcp = TcpServer.bind(
                        new InetSocketAddress(host, tcpPort), () -> acceptor.apply(true), TcpOptions.DEFAULT);
                tcpPort = tcp.port();
            } catch (RuntimeException e) {
                shut();
                throw e;
            }
        }
    }

    /** Closes the ports until they are opened again. */
    synchronized void shut() {
        if (webSocket != null) {
            webSocket.close();
            webSocket = null;
        }
        if (tcp != null) {
            tcp.close();
            tcp = null;
        }
    }

    synchronized int port() {
        return port;
    }

    /** The port of raw TCP; 0 when there is none. */
    synchronized int tcpPort() {
        return hasTcp ? tcpPort : 0;
    }

    synchronized int connections() {
        return (webSocket == null ? 0 : webSocket.connections()) + (tcp == null ? 0 : tcp.connections());
    }

    @Override
    public synchronized void close() {
        closedForGood = true;
        shut();
    }
}

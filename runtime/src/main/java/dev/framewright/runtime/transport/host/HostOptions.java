package dev.framewright.runtime.transport.host;

import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import java.time.Duration;
import java.util.Objects;

/**
 * How the transports of a host are tried.
 *
 * @param stagger how long a transport has until the next one is tried beside it, at least zero; 300 ms
 * @param tcp limits of TCP connections
 * @param webSocket limits of WebSockets
 */
public record HostOptions(Duration stagger, TcpOptions tcp, WebSocketOptions webSocket) {
    /** The defaults. */
    public static final HostOptions DEFAULT =
            new HostOptions(Duration.ofMillis(300), TcpOptions.DEFAULT, WebSocketOptions.DEFAULT);

    /** Checks the range. */
    public HostOptions {
        Objects.requireNonNull(tcp, "tcp");
        Objects.requireNonNull(webSocket, "webSocket");
        if (stagger.isNegative()) {
            throw new IllegalArgumentException("stagger must be at least zero, not " + stagger);
        }
    }

    /** These options with another head start. */
    public HostOptions withStagger(Duration value) {
        return new HostOptions(value, tcp, webSocket);
    }

    /** These options with other limits of TCP connections. */
    public HostOptions withTcp(TcpOptions value) {
        return new HostOptions(stagger, value, webSocket);
    }

    /** These options with other limits of WebSockets. */
    public HostOptions withWebSocket(WebSocketOptions value) {
        return new HostOptions(stagger, tcp, value);
    }
}

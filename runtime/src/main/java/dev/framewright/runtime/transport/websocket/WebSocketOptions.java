package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.netty.Limits;
import java.time.Duration;

/**
 * Limits of WebSocket connections; {@link #DEFAULT} has the value given last for each.
 *
 * @param connectTimeout of a client for the TCP connection, greater than zero; 10 s
 * @param handshakeTimeout for the upgrade that follows, greater than zero; 10 s
 * @param frameTimeout for one message, from its first byte to its last, greater than zero; 30 s. A peer that needs longer
 *     is disconnected with code 1008. Time in which this side does not read is not counted.
 * @param maxFrameBytes longest message, whole or in fragments, at least 125; 1 MiB. A longer one closes the connection
 *     with code 1009.
 * @param maxUnsentBytes how much may wait for a peer that does not read, at least 1; 16 MiB. Beyond it sending fails;
 *     from half of it on, nothing more is read from that peer until it has read in turn.
 * @param maxConnections of a server, at least 1; unlimited. One more is answered with status 503.
 */
public record WebSocketOptions(
        Duration connectTimeout,
        Duration handshakeTimeout,
        Duration frameTimeout,
        int maxFrameBytes,
        int maxUnsentBytes,
        int maxConnections) {
    /** The defaults. */
    public static final WebSocketOptions DEFAULT = new WebSocketOptions(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            1 << 20,
            16 << 20,
            Integer.MAX_VALUE);

    private static final int LONGEST_CONTROL_FRAME = 125;

    /** Checks the ranges. */
    public WebSocketOptions {
        Limits.atLeast(1, connectTimeout.toMillis(), "connectTimeout in milliseconds");
        Limits.atLeast(1, handshakeTimeout.toMillis(), "handshakeTimeout in milliseconds");
        Limits.atLeast(1, frameTimeout.toMillis(), "frameTimeout in milliseconds");
        Limits.atLeast(LONGEST_CONTROL_FRAME, maxFrameBytes, "maxFrameBytes");
        Limits.atLeast(1, maxUnsentBytes, "maxUnsentBytes");
        Limits.atLeast(1, maxConnections, "maxConnections");
    }

    Limits limits() {
        return new Limits(maxFrameBytes, maxUnsentBytes, frameTimeout);
    }

    /** These options with another connect timeout. */
    public WebSocketOptions withConnectTimeout(Duration value) {
        return new WebSocketOptions(
                value, handshakeTimeout, frameTimeout, maxFrameBytes, maxUnsentBytes, maxConnections);
    }

    /** These options with another handshake timeout. */
    public WebSocketOptions withHandshakeTimeout(Duration value) {
        return new WebSocketOptions(connectTimeout, value, frameTimeout, maxFrameBytes, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on the time for one message. */
    public WebSocketOptions withFrameTimeout(Duration value) {
        return new WebSocketOptions(
                connectTimeout, handshakeTimeout, value, maxFrameBytes, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on messages. */
    public WebSocketOptions withMaxFrameBytes(int value) {
        return new WebSocketOptions(
                connectTimeout, handshakeTimeout, frameTimeout, value, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on unsent bytes. */
    public WebSocketOptions withMaxUnsentBytes(int value) {
        return new WebSocketOptions(
                connectTimeout, handshakeTimeout, frameTimeout, maxFrameBytes, value, maxConnections);
    }

    /** These options with another limit on connections. */
    public WebSocketOptions withMaxConnections(int value) {
        return new WebSocketOptions(
                connectTimeout, handshakeTimeout, frameTimeout, maxFrameBytes, maxUnsentBytes, value);
    }
}

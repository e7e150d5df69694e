package dev.framewright.runtime.transport.tcp;

import dev.framewright.runtime.transport.netty.Limits;
import java.time.Duration;

/**
 * Limits of TCP connections; {@link #DEFAULT} has the value given last for each.
 *
 * @param connectTimeout of a client, greater than zero; 10 s
 * @param frameTimeout for one frame, from its first byte to its last, greater than zero; 30 s. A peer that needs longer is
 *     disconnected. Time in which this side does not read is not counted.
 * @param maxFrameBytes longest frame that is read, at least 2; 1 MiB. A longer one closes the connection.
 * @param maxUnsentBytes how much may wait for a peer that does not read, at least 1; 16 MiB. Beyond it sending fails;
 *     from half of it on, nothing more is read from that peer until it has read in turn.
 * @param maxConnections of a server, at least 1; unlimited. One more is closed at once.
 */
public record TcpOptions(
        Duration connectTimeout, Duration frameTimeout, int maxFrameBytes, int maxUnsentBytes, int maxConnections) {
    /** The defaults. */
    public static final TcpOptions DEFAULT =
            new TcpOptions(Duration.ofSeconds(10), Duration.ofSeconds(30), 1 << 20, 16 << 20, Integer.MAX_VALUE);

    /** Checks the ranges. */
    public TcpOptions {
        Limits.atLeast(1, connectTimeout.toMillis(), "connectTimeout in milliseconds");
        Limits.atLeast(1, frameTimeout.toMillis(), "frameTimeout in milliseconds");
        Limits.atLeast(2, maxFrameBytes, "maxFrameBytes");
        Limits.atLeast(1, maxUnsentBytes, "maxUnsentBytes");
        Limits.atLeast(1, maxConnections, "maxConnections");
    }

    Limits limits() {
        return new Limits(maxFrameBytes, maxUnsentBytes, frameTimeout);
    }

    /** These options with another connect timeout. */
    public TcpOptions withConnectTimeout(Duration value) {
        return new TcpOptions(value, frameTimeout, maxFrameBytes, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on the time for one frame. */
    public TcpOptions withFrameTimeout(Duration value) {
        return new TcpOptions(connectTimeout, value, maxFrameBytes, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on frames. */
    public TcpOptions withMaxFrameBytes(int value) {
        return new TcpOptions(connectTimeout, frameTimeout, value, maxUnsentBytes, maxConnections);
    }

    /** These options with another limit on unsent bytes. */
    public TcpOptions withMaxUnsentBytes(int value) {
        return new TcpOptions(connectTimeout, frameTimeout, maxFrameBytes, value, maxConnections);
    }

    /** These options with another limit on connections. */
    public TcpOptions withMaxConnections(int value) {
        return new TcpOptions(connectTimeout, frameTimeout, maxFrameBytes, maxUnsentBytes, value);
    }
}

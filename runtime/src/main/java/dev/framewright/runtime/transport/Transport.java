package dev.framewright.runtime.transport;

import java.util.concurrent.CompletionStage;

/**
 * One open connection that carries whole frames, in order, in both directions.
 *
 * <p>All methods may be called from any thread and none of them blocks.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends one frame. Frames sent by one thread arrive in the order in which they were sent.
     *
     * @param frame one JSON text in UTF-8; it must not be changed afterwards
     * @return completes when the frame was handed to the network, or fails with a {@link TransportException} when the
     *     connection is closed, breaks, or holds too many unsent bytes because the peer does not read
     */
    CompletionStage<Void> send(byte[] frame);

    /**
     * Stops reading from the peer, so that it is slowed down rather than buffered without bound. Frames that were
     * received already are still delivered: at most one read of the transport.
     */
    void pauseReading();

    /** Undoes {@link #pauseReading()}. */
    void resumeReading();

    /** Whether {@link #ping()} does something: whether the transport itself can ask the peer for a sign of life. */
    default boolean hasPing() {
        return false;
    }

    /** Asks the peer for a sign of life, of which {@link TransportListener#onAlive()} tells. */
    default void ping() {}

    /** A short description of the peer for logs and errors, for example {@code ws://10.0.0.7/ws}. */
    String peer();

    /** Closes the connection; idempotent. {@link TransportListener#onClosed} follows. */
    @Override
    void close();
}

package dev.framewright.runtime.transport;

import org.jspecify.annotations.Nullable;

/**
 * What a transport tells about one connection. The calls never overlap: first {@link #onOpened}, then any number of
 * {@link #onFrame} and {@link #onAlive}, at last {@link #onClosed}, exactly once. They come on a thread that many connections may share,
 * so an implementation must not block. A connection that never opened tells nothing.
 */
public interface TransportListener {
    /** The connection is open. */
    void onOpened(Transport transport);

    /**
     * One whole frame arrived.
     *
     * @param frame the bytes, valid UTF-8 where the transport can tell; they belong to the listener
     */
    void onFrame(byte[] frame);

    /** Something came from the peer, of whatever kind: a part of a frame, or the answer to a ping. */
    default void onAlive() {}

    /**
     * The connection is closed and nothing more will come.
     *
     * @param cause why, or {@code null} when this side closed it
     */
    void onClosed(@Nullable Throwable cause);
}

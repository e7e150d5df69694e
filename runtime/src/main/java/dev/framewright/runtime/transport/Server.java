package dev.framewright.runtime.transport;

/** Accepts connections until it is closed. */
public interface Server extends AutoCloseable {
    /** The local port, 1 to 65535; the one that was chosen when the server was bound to port 0. */
    int port();

    /** The number of connections open now. */
    int connections();

    /**
     * Stops listening and closes every connection; returns when the port is free again. Idempotent.
     *
     * @throws IllegalStateException when called on a thread of the transport, which would wait for itself
     */
    @Override
    void close();
}

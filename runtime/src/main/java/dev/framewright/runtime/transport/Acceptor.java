package dev.framewright.runtime.transport;

/** Decides what is done with the connections that a {@link Server} accepts. */
@FunctionalInterface
public interface Acceptor {
    /** A listener for one new connection. */
    TransportListener accept();
}

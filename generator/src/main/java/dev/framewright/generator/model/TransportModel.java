package dev.framewright.generator.model;

/** By what a device can be reached unless told otherwise. */
public sealed interface TransportModel {
    /** Where the device listens, 1 to 65535. */
    int port();

    /** Raw TCP. */
    record Tcp(int port) implements TransportModel {}

    /**
     * A WebSocket.
     *
     * @param path where on the server, with the slash that it begins with
     */
    record WebSocket(int port, String path) implements TransportModel {}
}

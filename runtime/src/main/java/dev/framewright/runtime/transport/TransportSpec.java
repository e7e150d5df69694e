package dev.framewright.runtime.transport;

/** By what the devices of a protocol can be reached, unless a device is known to differ. */
public sealed interface TransportSpec {
    /** The port at which devices listen, 1 to 65535. */
    int port();

    /** Raw TCP at a port. */
    static TransportSpec tcp(int port) {
        return new Tcp(port);
    }

    /** A WebSocket at a port and a path, which begins with a slash and is percent-encoded. */
    static TransportSpec webSocket(int port, String path) {
        return new WebSocket(port, path);
    }

    /** Raw TCP: JSON documents one after another. */
    record Tcp(int port) implements TransportSpec {
        /** Checks the port. */
        public Tcp {
            requirePort(port);
        }
    }

    /** A WebSocket: a JSON document per text message. */
    record WebSocket(int port, String path) implements TransportSpec {
        /** Checks the port and the path. */
        public WebSocket {
            requirePort(port);
            if (!path.startsWith("/")) {
                throw new IllegalArgumentException("the path must begin with /, not be \"" + path + '"');
            }
        }
    }

    private static void requirePort(int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", expected 1 to 65535");
        }
    }
}

package dev.framewright.runtime.transport.host;

import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.TransportSpec;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * Connects to a host that has at least one of several transports.
 *
 * <p>They are tried in order. The next one starts when those before it failed, or have not answered for the time of
 * {@link HostOptions#stagger()}; the first connection that stands is taken and the other attempts are given up.
 *
 * <p>The connector remembers by which transport a frame came and tries that one first the next time. A connection that ends
 * without a single frame from the peer counts as a failure of its transport, which is then tried last: a port that accepts
 * connections need not be the protocol's. Thread-safe.
 */
public final class HostConnector implements Connector {
    private final String host;
    private final List<Connector> connectors;
    private final HostOptions options;
    private volatile int first;

    private HostConnector(String host, List<TransportSpec> specs, HostOptions options) {
        if (specs.isEmpty()) {
            throw new IllegalArgumentException("no transport to reach " + host + " by");
        }
        this.host = Objects.requireNonNull(host, "host");
        this.options = Objects.requireNonNull(options, "options");
        this.connectors =
                specs.stream().map(spec -> connector(host, spec, options)).toList();
    }

    /** The same as {@link #to(String, List, HostOptions)} with {@link HostOptions#DEFAULT}. */
    public static HostConnector to(String host, List<TransportSpec> specs) {
        return to(host, specs, HostOptions.DEFAULT);
    }

    /**
     * A connector to one host.
     *
     * @param host a name or an address; IPv6 with or without brackets
     * @param specs in the order in which they are tried, at least one
     * @throws IllegalArgumentException when the host cannot be part of an address, or there is no transport
     */
    public static HostConnector to(String host, List<TransportSpec> specs, HostOptions options) {
        return new HostConnector(host, specs, options);
    }

    private static Connector connector(String host, TransportSpec spec, HostOptions options) {
        return spec instanceof TransportSpec.WebSocket webSocket
                ? WebSocketConnector.to(uri(host, webSocket), options.webSocket())
                : TcpConnector.to(host, spec.port(), options.tcp());
    }

    private static URI uri(String host, TransportSpec.WebSocket spec) {
        String literal = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        try {
            return new URI("ws://" + literal + ":" + spec.port() + spec.path());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("host \"" + host + "\" is no name or address", e);
        }
    }

    @Override
    public CompletionStage<Transport> connect(TransportListener listener) {
        List<Integer> order = new ArrayList<>();
        int start = first;
        order.add(start);
        for (int i = 0; i < connectors.size(); i++) {
            if (i != start) {
                order.add(i);
            }
        }
        return new Race(this, order, listener).run();
    }

    Connector connector(int index) {
        return connectors.get(index);
    }

    HostOptions options() {
        return options;
    }

    /** A frame came by this transport. */
    void worked(int index) {
        first = index;
    }

    /** A connection by this transport ended without a frame. */
    void failed(int index) {
        if (first == index) {
            first = (index + 1) % connectors.size();
        }
    }

    @Override
    public String toString() {
        return host + " by " + connectors;
    }
}

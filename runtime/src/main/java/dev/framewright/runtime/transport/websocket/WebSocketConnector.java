package dev.framewright.runtime.transport.websocket;

import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.netty.Dialer;
import io.netty.handler.codec.http.HttpClientCodec;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Connects to the WebSocket at one address. Redirects are not followed, extensions are not offered. */
public final class WebSocketConnector implements Connector {
    private static final int HTTP_PORT = 80;

    private final URI uri;
    private final Dialer dialer;
    private final WebSocketOptions options;

    private WebSocketConnector(URI uri, WebSocketOptions options) {
        if (!"ws".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(uri + " is no address like ws://host:port/path");
        }
        this.uri = uri;
        this.options = options;
        int port = uri.getPort() < 0 ? HTTP_PORT : uri.getPort();
        this.dialer = new Dialer(uri.toString(), bare(uri.getHost()), port, options.connectTimeout(), options.limits());
    }

    /** The same as {@link #to(URI, WebSocketOptions)} with {@link WebSocketOptions#DEFAULT}. */
    public static WebSocketConnector to(URI uri) {
        return to(uri, WebSocketOptions.DEFAULT);
    }

    /**
     * A connector to one address.
     *
     * @param uri like {@code ws://host:port/path}; the port may be left out for 80
     * @throws IllegalArgumentException when it is not like that
     */
    public static WebSocketConnector to(URI uri, WebSocketOptions options) {
        return new WebSocketConnector(uri, options);
    }

    @Override
    public CompletionStage<Transport> connect(TransportListener listener) {
        CompletableFuture<Transport> result = new CompletableFuture<>();
        dialer.dial(
                channel -> channel.pipeline()
                        .addLast(new HttpClientCodec())
                        .addLast(new ClientHandshake(uri, options, listener, result)),
                result);
        return result;
    }

    /** Without the brackets of an IPv6 address. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}

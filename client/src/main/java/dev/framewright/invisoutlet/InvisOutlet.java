package dev.framewright.invisoutlet;

import dev.framewright.invisoutlet.protocol.GetOutletsRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.InvisOutletOperations;
import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.session.ClientSession;
import dev.framewright.runtime.session.Heartbeat;
import dev.framewright.runtime.session.Reconnect;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Subscription;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.TransportSpec;
import dev.framewright.runtime.transport.host.HostConnector;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Connects to an InvisOutlet. */
public final class InvisOutlet {
    /** Where real devices take WebSockets (observed: independent Python client). */
    public static final int WEB_SOCKET_PORT = 80;

    /** Path of the WebSocket (observed: independent Python client). */
    public static final String WEB_SOCKET_PATH = "/ws";

    /** What devices are announced as by multicast DNS (observed: three independent clients). */
    public static final String SERVICE_TYPE = "_invis._tcp.local.";

    /**
     * How sessions are made unless told otherwise: they {@linkplain SessionOptions#reconnect() reconnect} after a lost
     * connection, which they notice by {@linkplain SessionOptions#heartbeat() heartbeats}. Subscriptions survive that;
     * what happened meanwhile has to be read again ({@code session().onReconnected(…)}).
     */
    public static final SessionOptions OPTIONS = SessionOptions.builder()
            .reconnect(Reconnect.DEFAULT)
            .heartbeat(Heartbeat.DEFAULT.withRequest(InvisOutletOperations.GET_OUTLETS, new GetOutletsRequest()))
            .build();

    private InvisOutlet() {}

    /**
     * Connects by whichever transport the device has, TCP or WebSocket, with {@link #OPTIONS}, and waits until the
     * connection stands.
     *
     * @param host name or address of the device
     * @return a client that has to be closed
     * @throws dev.framewright.runtime.transport.ConnectFailedException if there is no such device; says what happened
     */
    public static InvisOutletClient connect(String host) {
        return join(connectAsync(host, OPTIONS));
    }

    /**
     * Connects over a WebSocket with {@link #OPTIONS} and waits until the connection stands.
     *
     * @param host name or address of the device
     * @param port 1 to 65535
     * @return a client that has to be closed
     * @throws dev.framewright.runtime.transport.ConnectFailedException if there is no such device; says what happened
     */
    public static InvisOutletClient connect(String host, int port) {
        return join(connectAsync(host, port, OPTIONS));
    }

    /**
     * Connects by one transport with {@link #OPTIONS} and waits until the connection stands.
     *
     * @param host name or address of the device
     * @return a client that has to be closed
     * @throws dev.framewright.runtime.transport.ConnectFailedException if there is no such device; says what happened
     */
    public static InvisOutletClient connect(String host, TransportSpec transport) {
        return join(connectAsync(HostConnector.to(host, List.of(transport)), OPTIONS));
    }

    /**
     * Connects to a device that was found: at the port it names, unless that is where one of its usual transports is,
     * else by whichever usual transport it has.
     *
     * @return a client that has to be closed
     * @throws dev.framewright.runtime.transport.ConnectFailedException if it cannot be reached; says what happened
     */
    public static InvisOutletClient connect(DiscoveredOutlet device) {
        List<TransportSpec> transports = new ArrayList<>(InvisOutletProtocol.INSTANCE.transports());
        if (transports.stream().noneMatch(transport -> transport.port() == device.port())) {
            transports.add(0, TransportSpec.webSocket(device.port(), WEB_SOCKET_PATH));
        }
        return join(connectAsync(HostConnector.to(device.host(), transports), OPTIONS));
    }

    private static InvisOutletClient join(CompletableFuture<InvisOutletClient> connecting) {
        try {
            return connecting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof FramewrightException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Connects by whichever transport the device has, and by the one that worked when it connects again.
     *
     * @param options timeouts, limits, validation
     * @return the client, or a {@link dev.framewright.runtime.transport.ConnectFailedException}; cancelling gives up
     */
    public static CompletableFuture<InvisOutletClient> connectAsync(String host, SessionOptions options) {
        return connectAsync(HostConnector.to(host, InvisOutletProtocol.INSTANCE.transports()), options);
    }

    /**
     * Connects over a WebSocket.
     *
     * @param options timeouts, limits, validation
     * @return the client, or a {@link dev.framewright.runtime.transport.ConnectFailedException}; cancelling gives up
     */
    public static CompletableFuture<InvisOutletClient> connectAsync(String host, int port, SessionOptions options) {
        return connectAsync(WebSocketConnector.to(webSocket(host, port)), options);
    }

    /** Connects by any transport, for example the in-memory one in a test. */
    public static CompletableFuture<InvisOutletClient> connectAsync(Connector connector, SessionOptions options) {
        return connectAsync(connector, options, client -> {});
    }

    /**
     * Connects by any transport, with listeners that miss nothing.
     *
     * @param prepare subscribes to pushes; called before the connection is made
     */
    public static CompletableFuture<InvisOutletClient> connectAsync(
            Connector connector, SessionOptions options, Consumer<? super InvisOutletClient> prepare) {
        CompletableFuture<ClientSession<InvisOutletPush>> session = ClientSession.open(
                InvisOutletProtocol.INSTANCE,
                connector,
                options,
                opening -> prepare.accept(new InvisOutletClient(opening)));
        CompletableFuture<InvisOutletClient> client = session.thenApply(InvisOutletClient::new);
        CompletableFuture<InvisOutletClient> unused = client.whenComplete((opened, failure) -> {
            if (client.isCancelled()) {
                session.cancel(false);
            }
        });
        return client;
    }

    /**
     * Finds devices by multicast DNS on all network interfaces. A device needs a moment to answer, some seconds after it
     * has started.
     *
     * @param duration how long to search, greater than zero; that long the call takes
     * @return what answered, by serial number. Interrupting the thread ends the search early, with nothing found
     * @throws java.io.UncheckedIOException if no network interface can be searched
     */
    public static List<DiscoveredOutlet> discover(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("duration is " + duration + ", expected more than zero");
        }
        return Discovery.search(duration);
    }

    /**
     * Finds devices until it is closed, and tells of each of them as soon as it has answered.
     *
     * @param found is told of a device once, on a thread of the search; must not block
     * @return ends the search
     * @throws java.io.UncheckedIOException if no network interface can be searched
     */
    public static Subscription discover(Consumer<? super DiscoveredOutlet> found) {
        Discovery discovery = Discovery.start(found);
        return discovery::close;
    }

    /**
     * Calibrates the faceplate's sensors, in the units that instruments show.
     *
     * @param celsius the temperature that is really there, in °C; sent in thousandths
     * @param percent the relative humidity that is really there, 0 to 100 %; sent in thousandths
     * @return when the device has accepted it; fails as every request does
     * @throws IllegalArgumentException if the temperature is not from absolute zero to 1000 °C, or the humidity is no
     *     percentage. Which temperatures devices take is not known.
     */
    public static CompletableFuture<Void> calibrate(InvisOutletClient client, double celsius, double percent) {
        return client.calibrateTemperatureHumidity(
                thousandths(celsius, -273.15, 1000, "celsius"), thousandths(percent, 0, 100, "percent"));
    }

    private static long thousandths(double value, double least, double most, String name) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " is " + value + ", expected " + least + " to " + most);
        }
        return Math.round(value * 1000);
    }

    /**
     * The address of a device's WebSocket.
     *
     * @throws IllegalArgumentException if host or port cannot be part of one
     */
    public static URI webSocket(String host, int port) {
        Objects.requireNonNull(host, "host");
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", expected 1 to 65535");
        }
        String literal = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        try {
            return new URI("ws", null, literal, port, WEB_SOCKET_PATH, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("host \"" + host + "\" is no name or address", e);
        }
    }
}

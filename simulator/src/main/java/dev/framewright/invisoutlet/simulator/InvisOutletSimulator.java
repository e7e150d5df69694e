package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.SensorsChangedPush;
import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A simulated InvisOutlet that takes WebSockets at {@code /ws}. It behaves as {@code docs/spec/invisoutlet-behaviour.md}
 * says. Thread-safe; a server until it is closed.
 */
public final class InvisOutletSimulator implements AutoCloseable {
    private final String host;
    private final DeviceState state;
    private final DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint;
    private final WebSocketServer server;
    private final ScheduledExecutorService clock;

    private InvisOutletSimulator(Builder builder) {
        host = builder.host;
        state = new DeviceState(builder.productLine, builder.serialNumber);
        SimulatedDevice device = new SimulatedDevice(state);
        endpoint = new DeviceEndpoint<>(
                InvisOutletProtocol.INSTANCE,
                InvisOutletDispatcher.handler(device),
                builder.options.toBuilder().source(builder.serialNumber).build());
        device.attach(endpoint);
        server = WebSocketServer.bind(
                new InetSocketAddress(host, builder.port),
                InvisOutlet.WEB_SOCKET_PATH,
                endpoint,
                WebSocketOptions.DEFAULT);
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "invisoutlet-simulator-" + server.port());
            thread.setDaemon(true);
            return thread;
        });
        long interval = builder.sensorInterval.toMillis();
        if (interval > 0) {
            Future<?> unused =
                    clock.scheduleAtFixedRate(this::announceSensors, interval, interval, TimeUnit.MILLISECONDS);
        }
    }

    /** Starts a device with a Pro faceplate at a free port of the loopback address, without sensor pushes. */
    public static InvisOutletSimulator start() {
        return builder().start();
    }

    /** A builder with the settings of {@link #start()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of its WebSocket. */
    public URI uri() {
        return InvisOutlet.webSocket(host, port());
    }

    /** How many clients are connected. */
    public int connections() {
        return server.connections();
    }

    /** The preferences as clients have changed them. */
    public DeviceConfiguration configuration() {
        return state.configuration();
    }

    /** Whether an outlet is on; {@code outlet} is 1 or 2. */
    public boolean isOn(int outlet) {
        return state.isOn(outlet);
    }

    /** Presses the button of an outlet (1 or 2): it is switched over, and every client is told. */
    public CompletableFuture<Void> pressButton(int outlet) {
        state.setOutlet(outlet, !state.isOn(outlet));
        return endpoint.push(new OutletsChangedPush(state.outlets()));
    }

    /** Replaces the sensor readings; clients are told by {@link #pushSensors()}. */
    public void setReadings(Readings readings) {
        state.setReadings(Objects.requireNonNull(readings, "readings"));
    }

    /** Sends the sensor readings to every client, as the device does every few seconds; nothing without a faceplate. */
    public CompletableFuture<Void> pushSensors() {
        return state.hasFaceplate()
                ? endpoint.push(new SensorsChangedPush(state.sensors()))
                : CompletableFuture.completedFuture(null);
    }

    /** A client that has just left misses it. */
    private void announceSensors() {
        CompletableFuture<Void> unused = pushSensors();
    }

    /** Stops: every connection is closed, and the port is free again. Idempotent. */
    @Override
    public void close() {
        clock.shutdownNow();
        endpoint.close();
        server.close();
    }

    /** What kind of device to start, and where. */
    public static final class Builder {
        private String host = "127.0.0.1";
        private int port;
        private ProductLine productLine = ProductLine.PRO;
        private String serialNumber = "0003C44076";
        private Duration sensorInterval = Duration.ZERO;
        private SessionOptions options = SessionOptions.DEFAULT;

        private Builder() {}

        /** Address to listen on; 127.0.0.1. */
        public Builder host(String value) {
            host = Objects.requireNonNull(value, "host");
            return this;
        }

        /** Port to listen on, 0 to 65535; 0, which takes any free one. */
        public Builder port(int value) {
            if (value < 0 || value > 65_535) {
                throw new IllegalArgumentException("port is " + value + ", expected 0 to 65535");
            }
            port = value;
            return this;
        }

        /** The faceplate; {@link ProductLine#PRO}. */
        public Builder productLine(ProductLine value) {
            productLine = Objects.requireNonNull(value, "productLine");
            return this;
        }

        /** The serial number of the outlet, which is the source of its frames; 0003C44076. */
        public Builder serialNumber(String value) {
            serialNumber = Objects.requireNonNull(value, "serialNumber");
            return this;
        }

        /** Time between sensor pushes; zero, which sends none. */
        public Builder sensorInterval(Duration value) {
            if (value.isNegative()) {
                throw new IllegalArgumentException("sensorInterval is " + value + ", expected zero or more");
            }
            sensorInterval = value;
            return this;
        }

        /** Limits and validation of its sessions; {@link SessionOptions#DEFAULT}. */
        public Builder options(SessionOptions value) {
            options = Objects.requireNonNull(value, "options");
            return this;
        }

        /**
         * Starts the device.
         *
         * @throws dev.framewright.runtime.transport.TransportException if the address cannot be listened on
         */
        public InvisOutletSimulator start() {
            return new InvisOutletSimulator(this);
        }
    }
}

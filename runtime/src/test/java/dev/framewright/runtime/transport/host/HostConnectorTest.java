package dev.framewright.runtime.transport.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportSpec;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LeakCheck.class)
@Timeout(60)
class HostConnectorTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<AutoCloseable> open = new ArrayList<>();
    private int tcpPort;
    private int webPort;

    @BeforeEach
    void choosePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, HERE);
                ServerSocket two = new ServerSocket(0, 1, HERE)) {
            tcpPort = one.getLocalPort();
            webPort = two.getLocalPort();
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable resource : open) {
            resource.close();
        }
    }

    private <T extends AutoCloseable> T closing(T resource) {
        open.add(resource);
        return resource;
    }

    private Recorder listenTcp() {
        Recorder device = new Recorder();
        closing(TcpServer.bind(new InetSocketAddress(HERE, tcpPort), () -> device, TcpOptions.DEFAULT));
        return device;
    }

    private Recorder listenWeb() {
        Recorder device = new Recorder();
        closing(WebSocketServer.bind(
                new InetSocketAddress(HERE, webPort), "/ws", () -> device, WebSocketOptions.DEFAULT));
        return device;
    }

    /** A port whose connections are neither accepted nor refused: its queue is full. */
    private void dropTcp() throws IOException {
        closing(new ServerSocket(tcpPort, 1, HERE));
        for (int i = 0; i < 3; i++) {
            SocketChannel filler = closing(SocketChannel.open());
            filler.configureBlocking(false);
            filler.connect(new InetSocketAddress(HERE, tcpPort));
        }
    }

    private HostConnector connector() {
        return connector(HostOptions.DEFAULT);
    }

    private HostConnector connector(HostOptions options) {
        return HostConnector.to(
                "127.0.0.1", List.of(TransportSpec.tcp(tcpPort), TransportSpec.webSocket(webPort, "/ws")), options);
    }

    /** Connects, and says by which transport. */
    private static String connect(HostConnector connector) {
        return exchange(connector, null);
    }

    /** Connects, lets the device send a frame, and closes again. */
    private static String exchange(HostConnector connector, Recorder device) {
        Recorder client = new Recorder();
        Transport transport = join(connector.connect(client).toCompletableFuture());
        assertThat(client.opened).isCompletedWithValue(transport);
        if (device != null) {
            join(device.opened).send("{}".getBytes(UTF_8));
            assertThat(catchThrowable(() -> assertThat(client.next()).isEqualTo("{}")))
                    .isNull();
        }
        transport.close();
        assertThat(client.cause()).isEqualTo("this side");
        return transport.peer().substring(0, transport.peer().indexOf(':'));
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void firstTransportIsTakenWhenTheHostHasBoth() {
        listenTcp();
        Recorder web = listenWeb();
        assertThat(connect(connector())).isEqualTo("tcp");
        assertThat(web.opened).isNotDone();
    }

    @Test
    void nextTransportIsTakenAtOnceWhenTheFirstIsRefused() {
        listenWeb();
        assertThat(connect(connector(HostOptions.DEFAULT.withStagger(Duration.ofHours(1)))))
                .isEqualTo("ws");
    }

    @Test
    void nextTransportIsTakenWhenTheFirstDoesNotAnswer() throws IOException {
        dropTcp();
        listenWeb();
        assertThat(connect(connector())).isEqualTo("ws");
    }

    @Test
    void whatWorkedIsTriedFirstTheNextTimeAndNotWhenItStopsWorking() throws Exception {
        HostConnector connector = connector();
        Recorder web = listenWeb();
        assertThat(exchange(connector, web)).isEqualTo("ws");
        listenTcp();
        assertThat(connect(connector)).isEqualTo("ws");
        open.get(0).close();
        assertThat(connect(connector)).isEqualTo("tcp");
    }

    @Test
    void portThatAcceptsAndSaysNothingIsNotTakenAgain() {
        listenTcp();
        listenWeb();
        HostConnector connector = connector();
        assertThat(connect(connector)).isEqualTo("tcp");
        assertThat(connect(connector)).isEqualTo("ws");
    }

    @Test
    void failureSaysWhatEachTransportDidAndHasTheReasonOfTheOneThatGotFurthest() throws IOException {
        Recorder other = new Recorder();
        closing(WebSocketServer.bind(
                new InetSocketAddress(HERE, webPort), "/other", () -> other, WebSocketOptions.DEFAULT));
        Recorder client = new Recorder();
        Throwable failure = catchThrowable(
                        () -> join(connector().connect(client).toCompletableFuture()))
                .getCause();
        assertThat(failure).isInstanceOf(ConnectFailedException.class);
        assertThat(((ConnectFailedException) failure).reason()).isEqualTo(Reason.REFUSED);
        assertThat(failure)
                .hasMessageMatching(
                        "tcp://127.0.0.1:" + tcpPort + ": unreachable \\(Connection refused.*\\); ws://127.0.0.1:"
                                + webPort + "/ws: the WebSocket was refused: status 404 Not Found");
        assertThat(client.opened).isNotDone();
        assertThat(client.closed).isNotDone();
    }

    @Test
    void givingUpEndsEveryAttempt() throws Exception {
        dropTcp();
        ServerSocket silent = closing(new ServerSocket(webPort, 10, HERE));
        silent.setSoTimeout(20_000);
        Recorder client = new Recorder();
        CompletableFuture<Transport> connecting = connector(HostOptions.DEFAULT.withStagger(Duration.ZERO))
                .connect(client)
                .toCompletableFuture();
        try (java.net.Socket attempt = silent.accept()) {
            connecting.cancel(true);
            attempt.setSoTimeout(20_000);
            attempt.getInputStream().readAllBytes(); // up to the end
        }
        assertThat(client.opened).isNotDone();
    }

    @Test
    void hostsAndOptionsAreChecked() {
        assertThat(HostConnector.to("::1", List.of(TransportSpec.tcp(1), TransportSpec.webSocket(2, "/"))))
                .hasToString("::1 by [tcp://[::1]:1, ws://[::1]:2/]");
        assertThatThrownBy(() -> HostConnector.to("a b", List.of(TransportSpec.webSocket(2, "/"))))
                .hasMessage("host \"a b\" is no name or address");
        assertThatThrownBy(() -> HostConnector.to("a", List.of())).hasMessage("no transport to reach a by");
        assertThatThrownBy(() -> TransportSpec.tcp(65_536)).hasMessage("port is 65536, expected 1 to 65535");
        assertThatThrownBy(() -> TransportSpec.webSocket(1, "ws"))
                .hasMessage("the path must begin with /, not be \"ws\"");
    }
}

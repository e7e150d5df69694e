package dev.framewright.runtime.transport.tcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LeakCheck.class)
@Timeout(60)
class TcpTransportTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Recorder client = new Recorder();
    private final Recorder device = new Recorder();
    private final TcpServer server = bind(TcpOptions.DEFAULT);

    private TcpServer bind(TcpOptions options) {
        return TcpServer.bind(new InetSocketAddress(HERE, 0), () -> device, options);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Transport connect() {
        return await(TcpConnector.to("127.0.0.1", server.port()).connect(client).toCompletableFuture());
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private Socket raw(TcpServer peer) throws IOException {
        Socket socket = new Socket(HERE, peer.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private PeerFaultException fault() {
        return (PeerFaultException) await(device.closed).orElseThrow();
    }

    @Test
    void framesPassInBothDirections() throws Exception {
        try (Transport transport = connect()) {
            assertThat(transport.peer()).isEqualTo("tcp://127.0.0.1:" + server.port());
            assertThat(client.opened).isCompletedWithValue(transport);
            await(transport.send("{\"ä\":1}".getBytes(UTF_8)).toCompletableFuture());
            assertThat(device.next()).isEqualTo("{\"ä\":1}");
            await(device.opened).send("[2]".getBytes(UTF_8));
            assertThat(client.next()).isEqualTo("[2]");
            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(client.cause()).isEqualTo("this side");
        assertThat(device.cause()).matches("tcp client /127.0.0.1:\\d+ closed the connection");
        Awaitility.await().until(() -> server.connections() == 0);
    }

    @Test
    void frameIsWrittenWithALineFeed() throws Exception {
        try (Socket socket = raw(server)) {
            await(device.opened).send("{}".getBytes(UTF_8));
            await(device.opened).send("[1]".getBytes(UTF_8));
            assertThat(socket.getInputStream().readNBytes(7)).isEqualTo("{}\n[1]\n".getBytes(UTF_8));
        }
    }

    @Test
    void whatIsSentBeforeClosingArrives() throws Exception {
        Transport transport = connect();
        for (int i = 0; i < 1000; i++) {
            transport.send(("[" + i + "]").getBytes(UTF_8));
        }
        transport.close();
        for (int i = 0; i < 1000; i++) {
            assertThat(device.next()).isEqualTo("[" + i + "]");
        }
        assertThat(client.cause()).isEqualTo("this side");
        assertThat(catchThrowable(() -> await(transport.send(new byte[1]).toCompletableFuture())))
                .hasCauseInstanceOf(TransportException.class)
                .hasMessageContaining("the connection to tcp://127.0.0.1:" + server.port() + " is closed");
    }

    @Test
    void stoppingServerClosesItsConnectionsAndFreesThePort() throws Exception {
        connect();
        await(device.opened);
        int port = server.port();
        server.close();
        server.close();
        assertThat(client.cause()).isEqualTo("tcp://127.0.0.1:" + port + " closed the connection");
        assertThat(device.cause()).isEqualTo("this side");
        new ServerSocket(port, 1, HERE).close();
    }

    @Test
    void oneConnectionMoreThanTheLimitIsClosedAtOnce() throws Exception {
        try (TcpServer narrow = bind(TcpOptions.DEFAULT.withMaxConnections(1));
                Socket first = raw(narrow)) {
            await(device.opened);
            try (Socket second = raw(narrow)) {
                assertThat(second.getInputStream().read()).isEqualTo(-1);
            }
            first.getOutputStream().write("{}".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("{}");
        }
    }

    @Test
    void frameBeyondTheLimitClosesTheConnection() throws Exception {
        try (TcpServer narrow = bind(TcpOptions.DEFAULT.withMaxFrameBytes(1000));
                Socket socket = raw(narrow)) {
            socket.getOutputStream().write(("[\"" + "x".repeat(999)).getBytes(UTF_8));
            assertThat(fault())
                    .hasMessageMatching("tcp client /127.0.0.1:\\d+ sent a frame of more than 1000 bytes")
                    .extracting(PeerFaultException::fault)
                    .isEqualTo(Fault.FRAME_TOO_LARGE);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(device.frames).isEmpty();
    }

    @Test
    void garbageIsGivenOutAndTheNextFrameIsFound() throws Exception {
        try (Socket socket = raw(server)) {
            socket.getOutputStream().write("hello\n{\"a\":\"b\n{\"c\":1}".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("hello\n");
            assertThat(device.next()).isEqualTo("{\"a\":\"b\n");
            assertThat(device.next()).isEqualTo("{\"c\":1}");
        }
    }

    @Test
    void frameThatIsNotFinishedInTimeClosesTheConnection() throws Exception {
        try (TcpServer hasty = bind(TcpOptions.DEFAULT.withFrameTimeout(Duration.ofMillis(100)));
                Socket socket = raw(hasty)) {
            socket.getOutputStream().write("{}\n[1".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("{}");
            assertThat(fault())
                    .hasMessageEndingWith(" sent only a part of a frame within 100 ms")
                    .extracting(PeerFaultException::fault)
                    .isEqualTo(Fault.FRAME_TOO_SLOW);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void pausedConnectionReadsNothingUntilItIsResumed() throws Exception {
        try (TcpServer hasty = bind(TcpOptions.DEFAULT.withFrameTimeout(Duration.ofMillis(50)));
                Socket socket = raw(hasty)) {
            Transport transport = await(device.opened);
            OutputStream out = socket.getOutputStream();
            out.write("{}[".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("{}");
            transport.pauseReading();
            byte[] much = new byte[16 << 20];
            Arrays.fill(much, (byte) ' ');
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
                try {
                    out.write(much);
                    out.write("]".getBytes(UTF_8));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThatThrownBy(() -> written.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            assertThat(device.closed).isNotDone();
            transport.close();
        }
    }

    @Test
    void sendingToAPeerThatDoesNotReadFailsAtTheLimit() throws Exception {
        try (TcpServer narrow = bind(TcpOptions.DEFAULT.withMaxUnsentBytes(100_000));
                Socket socket = raw(narrow)) {
            Transport transport = await(device.opened);
            byte[] frame = ("\"" + "x".repeat(50_000) + "\"").getBytes(UTF_8);
            CompletableFuture<Void> last;
            do {
                last = transport.send(frame).toCompletableFuture();
            } while (!failsSoon(last));
            assertThatThrownBy(last::join)
                    .hasCauseInstanceOf(TransportException.class)
                    .hasMessageContaining(":" + socket.getLocalPort() + " reads too slowly: ");
        }
    }

    private static boolean failsSoon(CompletableFuture<Void> sent) {
        try {
            sent.get(50, TimeUnit.MILLISECONDS);
            return false;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        } catch (Exception e) {
            return true;
        }
    }

    @Test
    void nobodyListeningIsUnreachable() throws Exception {
        ServerSocket closed = new ServerSocket(0, 1, HERE);
        int port = closed.getLocalPort();
        closed.close();
        ConnectFailedException failure = failureOf(TcpConnector.to("127.0.0.1", port));
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageStartingWith("tcp://127.0.0.1:" + port + ": unreachable (Connection refused");
    }

    @Test
    void r16HostThatDropsConnectionsIsATimeout() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, HERE);
                SocketChannel one = SocketChannel.open();
                SocketChannel two = SocketChannel.open();
                SocketChannel three = SocketChannel.open()) {
            for (SocketChannel filler : List.of(one, two, three)) {
                filler.configureBlocking(false);
                filler.connect(full.getLocalSocketAddress()); // the queue of connections to accept is full then
            }
            ConnectFailedException failure = failureOf(TcpConnector.to(
                    "127.0.0.1", full.getLocalPort(), TcpOptions.DEFAULT.withConnectTimeout(Duration.ofMillis(200))));
            assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
            assertThat(failure).hasMessageContaining(": no connection within 200 ms");
        }
    }

    @Test
    void unknownHostIsSaidToBeSo() {
        ConnectFailedException failure = failureOf(TcpConnector.to("nobody.invalid", 3333));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST);
        assertThat(failure).hasMessage("tcp://nobody.invalid:3333: the host has no address");
    }

    private ConnectFailedException failureOf(TcpConnector connector) {
        return (ConnectFailedException)
                catchThrowable(() -> await(connector.connect(client).toCompletableFuture()))
                        .getCause();
    }

    @Test
    void givingUpLeavesNoConnectionBehind() throws Exception {
        for (int i = 0; i < 200; i++) {
            CompletableFuture<Transport> connecting = TcpConnector.to("127.0.0.1", server.port())
                    .connect(new Recorder())
                    .toCompletableFuture();
            if (!connecting.cancel(true)) {
                connecting.join().close(); // it was faster
            }
        }
        connect();
        Awaitility.await().until(() -> server.connections() == 1);
    }

    @Test
    void addressesAreChecked() {
        assertThat(TcpConnector.to("[::1]", 1)).hasToString("tcp://[::1]:1");
        assertThat(TcpConnector.to("::1", 1)).hasToString("tcp://[::1]:1");
        assertThatThrownBy(() -> TcpConnector.to("a", 0)).hasMessage("port is 0, expected 1 to 65535");
        assertThatThrownBy(() -> TcpConnector.to(" ", 1)).hasMessage("the host is empty");
        assertThatThrownBy(() -> TcpOptions.DEFAULT.withMaxFrameBytes(1))
                .hasMessage("maxFrameBytes must be from 2 to 2147483647, not 1");
    }
}

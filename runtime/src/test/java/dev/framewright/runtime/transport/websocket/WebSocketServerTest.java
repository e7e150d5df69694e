package dev.framewright.runtime.transport.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LeakCheck.class)
@Timeout(60)
class WebSocketServerTest {
    private final Recorder device = new Recorder();
    private final WebSocketServer server = bind(WebSocketOptions.DEFAULT);

    private WebSocketServer bind(WebSocketOptions options) {
        return WebSocketServer.bind(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/ws", () -> device, options);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void framesPassInBothDirections() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, "{\"ä\":1}".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("{\"ä\":1}");
            device.opened
                    .join()
                    .send("[2]".getBytes(UTF_8))
                    .toCompletableFuture()
                    .join();
            assertThat(client.readFrame().text()).isEqualTo("[2]");
            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(device.cause()).contains("closed the connection without a close frame");
        await().until(() -> server.connections() == 0);
    }

    @Test
    void fragmentsAreOneFrameWhateverComesBetweenThem() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            byte[] text = "{\"ä\":\"€\"}".getBytes(UTF_8);
            client.sendMasked(RawSocket.TEXT, java.util.Arrays.copyOfRange(text, 0, 3)); // within the ä
            client.sendMasked(RawSocket.FINAL | RawSocket.PING, "hi".getBytes(UTF_8));
            client.sendMasked(RawSocket.CONTINUATION, java.util.Arrays.copyOfRange(text, 3, 8));
            client.sendMasked(
                    RawSocket.FINAL | RawSocket.CONTINUATION, java.util.Arrays.copyOfRange(text, 8, text.length));
            assertThat(device.next()).isEqualTo("{\"ä\":\"€\"}");
            RawSocket.Frame pong = client.readFrame();
            assertThat(pong.opcode()).isEqualTo(RawSocket.PONG);
            assertThat(pong.text()).isEqualTo("hi");
        }
    }

    @Test
    void anotherPathIsAnsweredWith404() throws Exception {
        try (RawSocket client = RawSocket.connect(server.port())) {
            client.write(RawSocket.request("/elsewhere", "13"));
            assertThat(client.readAll())
                    .startsWith("HTTP/1.1 404 Not Found\r\n")
                    .endsWith("\r\n\r\nThere is nothing here; the WebSocket is at /ws.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8", "14", ""})
    void anotherVersionIsAnsweredWith426(String version) throws Exception {
        try (RawSocket client = RawSocket.connect(server.port())) {
            client.write(RawSocket.request("/ws", version));
            assertThat(client.readAll())
                    .startsWith("HTTP/1.1 426 Upgrade Required\r\n")
                    .containsIgnoringCase("sec-websocket-version: 13");
        }
    }

    @Test
    void aPlainRequestIsAnsweredWith426() throws Exception {
        try (RawSocket client = RawSocket.connect(server.port())) {
            client.write("GET /ws HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.readAll()).startsWith("HTTP/1.1 426 Upgrade Required\r\n");
        }
    }

    @Test
    void whatIsNoHttpIsAnsweredWith400() throws Exception {
        try (RawSocket client = RawSocket.connect(server.port())) {
            client.write("\u0001\u0002\u0003 hello\r\n\r\n");
            assertThat(client.readAll()).startsWith("HTTP/1.1 400 Bad Request\r\n");
        }
    }

    @Test
    void oneConnectionMoreThanTheLimitIsAnsweredWith503() throws Exception {
        try (WebSocketServer narrow = bind(WebSocketOptions.DEFAULT.withMaxConnections(1));
                RawSocket first = RawSocket.open(narrow.port());
                RawSocket second = RawSocket.connect(narrow.port())) {
            second.write(RawSocket.request("/ws", "13"));
            assertThat(second.readAll()).startsWith("HTTP/1.1 503 Service Unavailable\r\n");
            first.sendMasked(RawSocket.FINAL | RawSocket.TEXT, "1".getBytes(UTF_8));
            assertThat(device.next()).isEqualTo("1");
        }
    }

    @Test
    void aClientThatNeverAsksIsDisconnected() throws Exception {
        try (WebSocketServer hasty = bind(WebSocketOptions.DEFAULT.withHandshakeTimeout(Duration.ofMillis(50)));
                RawSocket client = RawSocket.connect(hasty.port())) {
            assertThat(client.atEnd()).isTrue();
        }
    }

    @Test
    void invalidUtf8ClosesWith1007() throws Exception {
        byte[][] invalid = {
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xE2, (byte) 0x82},
            {(byte) 0x80}
        };
        for (byte[] text : invalid) {
            try (RawSocket client = RawSocket.open(server.port())) {
                client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, text);
                assertThat(client.readFrame().closeCode()).isEqualTo(1007);
            }
        }
        assertThat(device.cause()).endsWith("sent text that is no UTF-8; closed with code 1007");
        assertThat(device.frames).isEmpty();
    }

    @Test
    void aMessageBeyondTheLimitClosesWith1009() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, new byte[(1 << 20) + 1]);
            assertThat(client.readFrame().closeCode()).isEqualTo(1009);
        }
        assertThat(device.cause()).endsWith("closed with code 1009");
    }

    @Test
    void fragmentsThatTogetherAreBeyondTheLimitCloseWith1009() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.TEXT, " ".repeat(1 << 19).getBytes(UTF_8));
            client.sendMasked(RawSocket.CONTINUATION, " ".repeat(1 << 19).getBytes(UTF_8));
            client.sendMasked(RawSocket.FINAL | RawSocket.CONTINUATION, " ".getBytes(UTF_8));
            assertThat(client.readFrame().closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void aMessageAtTheLimitIsDelivered() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(
                    RawSocket.FINAL | RawSocket.TEXT, " ".repeat(1 << 20).getBytes(UTF_8));
            assertThat(device.next()).hasSize(1 << 20);
        }
    }

    @Test
    void aBinaryMessageClosesWith1003() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.BINARY, new byte[] {1});
            assertThat(client.readFrame().closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void framesThatBreakTheRulesCloseWith1002() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendPlain(RawSocket.FINAL | RawSocket.TEXT, "1".getBytes(UTF_8)); // not masked
            assertThat(client.readFrame().closeCode()).isEqualTo(1002);
        }
        for (int head : new int[] {
            RawSocket.FINAL | RawSocket.CONTINUATION, RawSocket.FINAL | 0x43, RawSocket.FINAL | 3, RawSocket.PING
        }) {
            try (RawSocket client = RawSocket.open(server.port())) {
                client.sendMasked(head, "1".getBytes(UTF_8));
                assertThat(client.readFrame().closeCode()).isEqualTo(1002);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1016, 2999})
    void aCloseFrameWithAForbiddenCodeIsAnsweredWith1002(int code) throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
            assertThat(client.readFrame().closeCode()).isEqualTo(1002);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1011, 3000, 4999})
    void aCloseFrameIsAnsweredWithItsCode(int code) throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
            assertThat(client.readFrame().closeCode()).isEqualTo(code);
            assertThat(client.atEnd()).isTrue();
            assertThat(device.cause()).endsWith("closed the connection with code " + code);
        }
    }

    @Test
    void aCloseFrameWithoutCodeIsAnsweredWithoutCode() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            client.sendMasked(RawSocket.FINAL | RawSocket.CLOSE, new byte[0]);
            assertThat(client.readFrame().closeCode()).isEqualTo(-1);
        }
    }

    @Test
    void closingSends1000AndWaitsForThePeer() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            Transport transport = device.opened.join();
            transport.close();
            transport.close();
            RawSocket.Frame close = client.readFrame();
            assertThat(close.closeCode()).isEqualTo(1000);
            client.sendMasked(RawSocket.FINAL | RawSocket.CLOSE, new byte[] {3, (byte) 0xE8});
            assertThat(client.atEnd()).isTrue();
            assertThat(device.cause()).isEqualTo("this side");
            assertThatThrownBy(() -> transport
                            .send(new byte[] {'1'})
                            .toCompletableFuture()
                            .join())
                    .hasCauseInstanceOf(TransportException.class)
                    .hasMessageContaining("is closed");
        }
    }

    @Test
    void closingTheServerSends1001AndFreesThePort() throws Exception {
        int port = server.port();
        try (RawSocket client = RawSocket.open(port)) {
            CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
            assertThat(client.readFrame().closeCode()).isEqualTo(1001);
            client.sendMasked(RawSocket.FINAL | RawSocket.CLOSE, new byte[] {3, (byte) 0xE9});
            closing.join();
            assertThat(client.atEnd()).isTrue();
        }
        assertThat(device.cause()).isEqualTo("this side");
        assertThatThrownBy(() -> RawSocket.connect(port).close()).isInstanceOf(ConnectException.class);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        WebSocketServer.bind(address, "/ws", () -> device, WebSocketOptions.DEFAULT)
                .close();
    }

    @Test
    void aPausedTransportDeliversNothingMoreUntilItIsResumed() throws Exception {
        try (RawSocket client = RawSocket.open(server.port())) {
            Transport transport = device.opened.join();
            transport.pauseReading();
            // sent on the same thread of the transport as the pause, so that the pause has happened when this arrives
            transport.send("1".getBytes(UTF_8));
            assertThat(client.readFrame().text()).isEqualTo("1");
            client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, "2".getBytes(UTF_8));
            transport.send("3".getBytes(UTF_8));
            assertThat(client.readFrame().text()).isEqualTo("3");
            assertThat(device.frames).isEmpty();
            transport.resumeReading();
            assertThat(device.next()).isEqualTo("2");
        }
    }

    @Test
    void sendingToAPeerThatDoesNotReadFailsInsteadOfFillingTheMemory() throws Exception {
        try (WebSocketServer small = bind(WebSocketOptions.DEFAULT.withMaxUnsentBytes(1 << 20));
                RawSocket client = RawSocket.open(small.port())) {
            Transport transport = device.opened.join();
            client.write(new byte[0]); // it is there, but does not read
            byte[] frame = new byte[1 << 18];
            java.util.Arrays.fill(frame, (byte) ' ');
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            var sent = transport.send(frame).toCompletableFuture();
                            if (sent.isCompletedExceptionally()) {
                                sent.join();
                            }
                        }
                        transport.send(frame).toCompletableFuture().join();
                    })
                    .hasCauseInstanceOf(TransportException.class)
                    .hasMessageContaining("reads too slowly");
        }
    }

    @Test
    void aPortInUseIsATypedFailure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), taken.getLocalPort());
            assertThatThrownBy(() -> WebSocketServer.bind(address, "/ws", () -> device, WebSocketOptions.DEFAULT))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("cannot listen at ");
        }
    }
}

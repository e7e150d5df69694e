package dev.framewright.runtime.transport.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LeakCheck.class)
@Timeout(60)
class WebSocketConnectorTest {
    private final Recorder client = new Recorder();
    private ServerSocket device;

    @BeforeEach
    void listen() throws IOException {
        device = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        device.close();
    }

    private CompletableFuture<Transport> connect() {
        return connect(WebSocketOptions.DEFAULT);
    }

    private CompletableFuture<Transport> connect(WebSocketOptions options) {
        URI uri = URI.create("ws://127.0.0.1:" + device.getLocalPort() + "/ws");
        return WebSocketConnector.to(uri, options).connect(client).toCompletableFuture();
    }

    private RawSocket accept() throws IOException {
        return new RawSocket(device.accept());
    }

    private static ConnectFailedException failureOf(CompletableFuture<Transport> connecting) {
        Throwable failure = catchThrowable(() -> connecting.get(20, TimeUnit.SECONDS));
        assertThat(failure).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(ConnectFailedException.class);
        return (ConnectFailedException) failure.getCause();
    }

    private String address() {
        return "ws://127.0.0.1:" + device.getLocalPort() + "/ws";
    }

    private ConnectFailedException answeredWith(String answer) throws IOException {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept()) {
            socket.readHead();
            socket.write(answer);
            return failureOf(connecting);
        }
    }

    @Test
    void framesPassInBothDirections() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            Transport transport = connecting.get(20, TimeUnit.SECONDS);
            assertThat(transport.peer()).isEqualTo(address());
            transport.send("{\"ä\":1}".getBytes(UTF_8)).toCompletableFuture().join();
            assertThat(socket.readFrame().text()).isEqualTo("{\"ä\":1}");
            socket.sendPlain(RawSocket.FINAL | RawSocket.TEXT, "[2]".getBytes(UTF_8));
            assertThat(client.next()).isEqualTo("[2]");
        }
        assertThat(client.cause()).isEqualTo(address() + " closed the connection without a close frame");
    }

    @Test
    void aLongFrameIsSentInOnePiece() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS).send(" ".repeat(100_000).getBytes(UTF_8));
            RawSocket.Frame frame = socket.readFrame();
            assertThat(frame.opcode()).isEqualTo(RawSocket.TEXT);
            assertThat(frame.payload()).hasSize(100_000);
        }
    }

    @Test
    void aFrameInTheSamePacketAsTheHandshakeIsNotLost() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept()) {
            socket.acceptAnd("\u0081\u00011");
            connecting.get(20, TimeUnit.SECONDS);
            assertThat(client.next()).isEqualTo("1");
        }
    }

    @Test
    void aPingIsAnsweredAndFragmentsAreOneFrame() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS);
            socket.sendPlain(RawSocket.TEXT, "[".getBytes(UTF_8));
            socket.sendPlain(RawSocket.FINAL | RawSocket.PING, "hi".getBytes(UTF_8));
            socket.sendPlain(RawSocket.FINAL | RawSocket.CONTINUATION, "]".getBytes(UTF_8));
            assertThat(client.next()).isEqualTo("[]");
            RawSocket.Frame pong = socket.readFrame();
            assertThat(pong.opcode()).isEqualTo(RawSocket.PONG);
            assertThat(pong.text()).isEqualTo("hi");
        }
    }

    @Test
    void aFrameBeyondTheLimitClosesWith1009() throws Exception {
        CompletableFuture<Transport> connecting = connect(WebSocketOptions.DEFAULT.withMaxFrameBytes(1000));
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS);
            socket.sendPlain(RawSocket.FINAL | RawSocket.TEXT, new byte[1001]);
            assertThat(socket.readFrame().closeCode()).isEqualTo(1009);
            assertThat(client.cause()).startsWith(address()).endsWith("closed with code 1009");
        }
    }

    @Test
    void invalidUtf8ClosesWith1007AndBinaryWith1003() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS);
            socket.sendPlain(RawSocket.FINAL | RawSocket.TEXT, new byte[] {'"', (byte) 0xFF, '"'});
            assertThat(socket.readFrame().closeCode()).isEqualTo(1007);
        }
        connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS);
            socket.sendPlain(RawSocket.FINAL | RawSocket.BINARY, new byte[] {1});
            assertThat(socket.readFrame().closeCode()).isEqualTo(1003);
        }
        assertThat(client.frames).isEmpty();
    }

    @Test
    void aMaskedFrameFromTheServerClosesWith1002() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS);
            socket.sendMasked(RawSocket.FINAL | RawSocket.TEXT, "1".getBytes(UTF_8));
            assertThat(socket.readFrame().closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void aClosedPortIsUnreachable() throws Exception {
        device.close();
        ConnectFailedException failure = failureOf(connect());
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageStartingWith(address() + ": unreachable (Connection refused");
    }

    @Test
    void aNameWithoutAddressIsAnUnknownHost() {
        CompletableFuture<Transport> connecting = WebSocketConnector.to(URI.create("ws://no-such-host.invalid/ws"))
                .connect(client)
                .toCompletableFuture();
        ConnectFailedException failure = failureOf(connecting);
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST);
        assertThat(failure).hasMessage("ws://no-such-host.invalid/ws: the host has no address");
    }

    @Test
    void aRefusalSaysItsStatus() throws Exception {
        ConnectFailedException failure =
                answeredWith("HTTP/1.1 404 Not Found\r\nContent-Length: 100000\r\n\r\nno such thing");
        assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
        assertThat(failure).hasMessage(address() + ": the WebSocket was refused: status 404 Not Found");
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        ConnectFailedException failure =
                answeredWith("HTTP/1.1 302 Found\r\nLocation: ws://elsewhere/\u00e9\r\nContent-Length: 0\r\n\r\n");
        assertThat(failure.reason()).isEqualTo(Reason.REDIRECTED);
        assertThat(failure)
                .hasMessage(address() + ": status 302 Found, a redirect to ws://elsewhere/??, which is not followed");
    }

    @Test
    void aWrongAcceptKeyIsABadHandshake() throws Exception {
        ConnectFailedException failure = answeredWith("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n");
        assertThat(failure.reason()).isEqualTo(Reason.BAD_HANDSHAKE);
        assertThat(failure).hasMessageStartingWith(address() + ": the answer breaks RFC 6455 (");
    }

    @Test
    void anAnswerThatIsNoHttpIsABadHandshake() throws Exception {
        ConnectFailedException failure = answeredWith("\u0002\u0003SSH-2.0-hello\r\n\r\n");
        assertThat(failure.reason()).isEqualTo(Reason.BAD_HANDSHAKE);
        assertThat(failure).hasMessageStartingWith(address() + ": the answer is no HTTP");
    }

    @Test
    void aConnectionClosedDuringTheHandshakeSaysSo() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept()) {
            socket.readHead();
        }
        assertThat(failureOf(connecting).reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    void silenceAfterTheConnectionEndsAtTheHandshakeTimeout() throws Exception {
        CompletableFuture<Transport> connecting =
                connect(WebSocketOptions.DEFAULT.withHandshakeTimeout(Duration.ofMillis(50)));
        try (RawSocket socket = accept()) {
            ConnectFailedException failure = failureOf(connecting);
            assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
            assertThat(failure).hasMessage(address() + ": no answer to the handshake within 50 ms");
            socket.readHead();
            assertThat(socket.atEnd()).isTrue();
        }
    }

    @Test
    void cancellingDuringTheHandshakeClosesTheConnection() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept()) {
            socket.readHead();
            connecting.cancel(true);
            assertThat(socket.atEnd()).isTrue();
        }
        assertThat(client.opened).isNotDone();
    }

    @Test
    void theThreadsEndAfterTheLastConnection() throws Exception {
        CompletableFuture<Transport> connecting = connect();
        try (RawSocket socket = accept().accept()) {
            connecting.get(20, TimeUnit.SECONDS).close();
            assertThat(socket.readFrame().closeCode()).isEqualTo(1000);
        }
        assertThat(client.cause()).isEqualTo("this side");
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("framewright-io")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://device/ws", "wss://device/ws", "ws:/ws", "device:80"})
    void anotherKindOfAddressIsRefused(String address) {
        assertThatThrownBy(() -> WebSocketConnector.to(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(address + " is no address like ws://host:port/path");
    }
}

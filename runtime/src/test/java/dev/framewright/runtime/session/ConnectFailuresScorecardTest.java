package dev.framewright.runtime.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** First connections that fail: R-16 of the scorecard. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class ConnectFailuresScorecardTest {
    private static final SessionOptions OPTIONS =
            SessionOptions.builder().reconnect(Reconnect.DEFAULT).build();

    private static final SessionOptions HASTY =
            OPTIONS.toBuilder().connectTimeout(Duration.ofMillis(500)).build();

    private static Reason reason(int port, SessionOptions options) {
        Throwable failure =
                Trial.failureOf(ClientSession.open(Thermostat.INSTANCE, Wire.WEB_SOCKET.connector(port), options));
        assertThat(failure).isInstanceOf(ConnectFailedException.class);
        return ((ConnectFailedException) failure).reason();
    }

    private static ServerSocket listening(int backlog) throws IOException {
        return new ServerSocket(0, backlog, InetAddress.getLoopbackAddress());
    }

    /** The reason when the server answers the handshake so, and counts that only one connection came. */
    private static Reason reasonOfAnswer(String answer) throws Exception {
        try (ServerSocket server = listening(50)) {
            Thread thread = new Thread(() -> {
                try (Socket client = server.accept()) {
                    byte[] request = new byte[4096];
                    int length = client.getInputStream().read(request);
                    assertThat(length).isPositive();
                    client.getOutputStream().write(answer.getBytes(US_ASCII));
                    client.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // the client went away
                }
            });
            thread.start();
            Reason reason = reason(server.getLocalPort(), OPTIONS);
            thread.join();
            server.setSoTimeout(200);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .as("no second attempt, no redirect followed")
                    .isInstanceOf(SocketTimeoutException.class);
            return reason;
        }
    }

    @Test
    @DisplayName("R-16 a port that nobody listens at is unreachable")
    void refused() throws Exception {
        int port;
        try (ServerSocket server = listening(50)) {
            port = server.getLocalPort();
        }
        assertThat(reason(port, OPTIONS)).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    @DisplayName("R-16 a host that does not answer the SYN ends at the connect timeout")
    void synDropped() throws Exception {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = listening(1)) {
            for (int i = 0; i < 3; i++) { // as many as the kernel keeps for a server that accepts none, and more
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 300);
                } catch (SocketTimeoutException e) {
                    break;
                }
            }
            assertThat(reason(full.getLocalPort(), HASTY)).isEqualTo(Reason.TIMEOUT);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("R-16 a host that accepts and says nothing ends at the connect timeout")
    void silent() throws Exception {
        try (ServerSocket server = listening(50)) {
            assertThat(reason(server.getLocalPort(), HASTY)).isEqualTo(Reason.TIMEOUT);
        }
    }

    @Test
    @DisplayName("R-16 a wrong Sec-WebSocket-Accept is a bad handshake")
    void wrongAccept() throws Exception {
        assertThat(reasonOfAnswer("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"))
                .isEqualTo(Reason.BAD_HANDSHAKE);
    }

    @Test
    @DisplayName("R-16 a redirect is an answer of its own, and is not followed")
    void redirected() throws Exception {
        assertThat(reasonOfAnswer("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo(Reason.REDIRECTED);
    }

    @Test
    @DisplayName("R-16 a status that is no upgrade is a refusal")
    void forbidden() throws Exception {
        assertThat(reasonOfAnswer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo(Reason.REFUSED);
    }
}

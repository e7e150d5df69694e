package dev.framewright.runtime.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.ClientSession;
import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Thermostat;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import dev.framewright.runtime.transport.websocket.RawSocket;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scorecard W-12: a peer that sends a byte now and then is cut off at the frame deadline; nobody else notices. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class W12SlowSenderTest {
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final Duration DEADLINE = Duration.ofMillis(300);
    private static final int OTHERS = 100;

    private final Recorder slow = new Recorder();

    private interface Sending {
        void send(int number) throws IOException;
    }

    /** A byte each time; each within the deadline, all of them beyond it. */
    private void drip(Sending sending) {
        for (int i = 0; !slow.closed.isDone(); i++) {
            try {
                sending.send(i);
            } catch (IOException e) {
                break; // closed by the peer
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20)); // the fault itself: a pause between bytes
        }
        Throwable cause = slow.closed.orTimeout(20, TimeUnit.SECONDS).join().orElseThrow();
        assertThat(((PeerFaultException) cause).fault()).isEqualTo(Fault.FRAME_TOO_SLOW);
    }

    @Test
    void slowTcpSenderIsCutOffWhileOthersAreServed() throws Exception {
        AtomicInteger accepted = new AtomicInteger();
        DeviceEndpoint<Thermostat.Request, Thermostat.Response, Thermostat.Push> endpoint = new DeviceEndpoint<>(
                Thermostat.INSTANCE,
                (request, context) -> CompletableFuture.completedFuture(new Thermostat.Ack()),
                SessionOptions.DEFAULT);
        List<ClientSession<Thermostat.Push>> others = new ArrayList<>();
        try (TcpServer server = TcpServer.bind(
                        ANYWHERE,
                        () -> accepted.getAndIncrement() == 0 ? (TransportListener) slow : endpoint.accept(),
                        TcpOptions.DEFAULT.withFrameTimeout(DEADLINE));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            slow.opened.get(20, TimeUnit.SECONDS);
            for (int i = 0; i < OTHERS; i++) {
                others.add(ClientSession.open(
                                Thermostat.INSTANCE,
                                TcpConnector.to("127.0.0.1", server.port()),
                                SessionOptions.DEFAULT)
                        .get(20, TimeUnit.SECONDS));
            }
            drip(number -> {
                client.getOutputStream().write(number == 0 ? '{' : ' ');
                others.get(number % OTHERS)
                        .request(Thermostat.SET, new Thermostat.SetTarget(number))
                        .join();
            });
            await().until(() -> server.connections() == OTHERS);
            others.forEach(ClientSession::close);
        }
    }

    @Test
    void slowWebSocketSenderIsCutOff() throws Exception {
        byte[] head = {0x01, (byte) 0xFE, 1, 0, 1, 2, 3, 4};
        try (WebSocketServer server = WebSocketServer.bind(
                        ANYWHERE, "/ws", () -> slow, WebSocketOptions.DEFAULT.withFrameTimeout(DEADLINE));
                RawSocket client = RawSocket.open(server.port())) {
            drip(number -> client.write(new byte[] {number < head.length ? head[number] : (byte) 'x'}));
            assertThat(client.readFrame().closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void slowFragmentsAreCutOff() throws Exception {
        try (WebSocketServer server = WebSocketServer.bind(
                        ANYWHERE, "/ws", () -> slow, WebSocketOptions.DEFAULT.withFrameTimeout(DEADLINE));
                RawSocket client = RawSocket.open(server.port())) {
            drip(number ->
                    client.sendMasked(number == 0 ? RawSocket.TEXT : RawSocket.CONTINUATION, "x".getBytes(US_ASCII)));
            assertThat(client.readFrame().closeCode()).isEqualTo(1008);
        }
    }
}

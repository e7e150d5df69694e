package dev.framewright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Thermostat;
import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import dev.framewright.runtime.transport.websocket.RawSocket;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scorecard W-04, W-05, W-06 and W-08: one table of odd frames, over both transports. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class HostileFramesTest {
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final byte[] LAST = "{\"id\":999,\"op\":\"set\",\"data\":{\"celsius\":1}}".getBytes(UTF_8);

    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final DeviceEndpoint<Thermostat.Request, Thermostat.Response, Thermostat.Push> endpoint =
            new DeviceEndpoint<>(
                    Thermostat.INSTANCE,
                    (request, context) -> {
                        if (request instanceof Thermostat.GetReading) {
                            events.add("read");
                        }
                        return CompletableFuture.completedFuture(new Thermostat.Ack());
                    },
                    SessionOptions.builder().executor(Runnable::run).build());

    static Stream<Arguments> frames() {
        return Documents.table(HostileFramesTest.class, "hostile-frames.tsv").stream()
                .map(row -> Arguments.of(row[0] + " " + row[1], row[2], row[3], Documents.document(row, 4)));
    }

    /** The endpoint, and how connections to it end. */
    private Acceptor acceptor() {
        endpoint.onInvalid(
                (session, frame) -> events.add(frame.violations().get(0).rule()));
        return () -> {
            TransportListener session = endpoint.accept();
            return new TransportListener() {
                @Override
                public void onOpened(Transport transport) {
                    session.onOpened(transport);
                }

                @Override
                public void onFrame(byte[] frame) {
                    session.onFrame(frame);
                }

                @Override
                public void onClosed(@Nullable Throwable cause) {
                    if (cause instanceof PeerFaultException fault) {
                        events.add("closed " + fault.fault());
                    }
                    session.onClosed(cause);
                    end.complete(null);
                }
            };
        };
    }

    private List<String> events() {
        end.orTimeout(20, TimeUnit.SECONDS).join();
        return List.copyOf(events);
    }

    private static List<String> list(String expected) {
        return expected.startsWith("closed ")
                ? List.of(expected)
                : Stream.of(expected.split(" ")).filter(e -> !e.isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void frameInAWebSocketMessageIsReportedOrEndsTheConnection(
            String name, String overWebSocket, String overTcp, byte[] frame) throws Exception {
        try (WebSocketServer server = WebSocketServer.bind(ANYWHERE, "/ws", acceptor(), WebSocketOptions.DEFAULT);
                RawSocket client = RawSocket.open(server.port())) {
            try {
                client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, frame);
                client.sendMasked(RawSocket.FINAL | RawSocket.TEXT, LAST);
                RawSocket.Frame answer;
                do {
                    answer = client.readFrame();
                } while (answer.opcode() == RawSocket.TEXT && !answer.text().contains("999"));
            } catch (IOException e) {
                assertThat(overWebSocket).startsWith("closed ");
            }
        }
        assertThat(events()).isEqualTo(list(overWebSocket));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void frameInATcpStreamIsReportedOrEndsTheConnection(String name, String overWebSocket, String overTcp, byte[] frame)
            throws Exception {
        try (TcpServer server = TcpServer.bind(ANYWHERE, acceptor(), TcpOptions.DEFAULT);
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoTimeout(20_000);
            try {
                client.getOutputStream().write(frame);
                client.getOutputStream().write('\n');
                client.getOutputStream().write(LAST);
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
                String line;
                do {
                    line = in.readLine();
                } while (line != null && !line.contains("999"));
                assertThat(line == null).isEqualTo(overTcp.startsWith("closed "));
            } catch (SocketException e) {
                assertThat(overTcp).startsWith("closed ");
            }
        }
        assertThat(events()).isEqualTo(list(overTcp));
    }
}

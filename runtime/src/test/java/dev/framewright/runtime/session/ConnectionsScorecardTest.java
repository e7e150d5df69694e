package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.ReadingResponse;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that end and come back: of the scorecard. */
@ExtendWith(LeakCheck.class)
@Timeout(600)
class ConnectionsScorecardTest {
    private static final Reconnect SOON = Reconnect.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(20));

    private volatile boolean answering = true;
    private final DeviceEndpoint<Request, Response, Push> device = new DeviceEndpoint<>(
            Thermostat.INSTANCE,
            (request, context) -> answering
                    ? CompletableFuture.completedFuture(new ReadingResponse(new Reading(21)))
                    : new CompletableFuture<>(),
            SessionOptions.DEFAULT);

    @ParameterizedTest
    @EnumSource(names = {"TCP", "WEB_SOCKET"})
    @DisplayName("R-01 a peer that is gone without a word is noticed, requests fail, and the session reconnects")
    void halfOpen(Wire wire) throws Exception {
        LinkedBlockingQueue<Disconnected> ends = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<String> back = new LinkedBlockingQueue<>();
        SessionOptions options = SessionOptions.builder()
                .reconnect(SOON)
                .heartbeat(Heartbeat.DEFAULT
                        .withInterval(Duration.ofMillis(200))
                        .withRequest(Thermostat.READ, new GetReading()))
                .build();
        try (Wire.Stand stand = wire.stand(device);
                BlackHole proxy = new BlackHole(stand.server().port());
                ClientSession<Push> session = Trial.open(wire.connector(proxy.port()), options)) {
            session.onDisconnected(ends::add);
            session.onReconnected(() -> back.add("reconnected"));
            awaitAnswer(session);
            proxy.swallow();
            CompletableFuture<Reading> pending =
                    session.request(Thermostat.READ, new GetReading(), Duration.ofMinutes(5));
            assertThat(Trial.failureOf(pending))
                    .isInstanceOf(SessionClosedException.class)
                    .hasCauseInstanceOf(PeerFaultException.class);
            assertThat(Trial.take(ends).reason()).hasMessageContaining("is lost");
            Trial.take(back);
            awaitAnswer(session);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-09 over many restarts of the device no push is lost that it sent to a connected session")
    void restarts(Wire wire) throws Exception {
        LinkedBlockingQueue<String> connections = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<Changed> heard = new LinkedBlockingQueue<>();
        SessionOptions options = SessionOptions.builder().reconnect(SOON).build();
        int restarts = wire.times(1_000, 300);
        try (Wire.Stand stand = wire.stand(device);
                ClientSession<Push> session = Trial.open(stand.connector(), options, prepared -> {
                    prepared.onConnected(() -> connections.add("connected"));
                    prepared.subscribe(Changed.class, heard::add);
                })) {
            for (int i = 0; i < restarts; i++) {
                Trial.take(connections);
                await().pollInterval(Duration.ofMillis(1))
                        .until(() -> device.sessions().size() == 1);
                DeviceSession<Request, Response, Push> end =
                        device.sessions().iterator().next();
                for (int push = 0; push < 3; push++) {
                    Trial.get(end.push(new Changed(new Reading(3 * i + push))));
                }
                for (int push = 0; push < 3; push++) {
                    assertThat(Trial.take(heard)).isEqualTo(new Changed(new Reading(3 * i + push)));
                }
                assertThat(connections).isEmpty();
                end.close();
                await().pollInterval(Duration.ofMillis(1))
                        .until(() -> !device.sessions().contains(end));
            }
            assertThat(session.counters()).isEqualTo(new SessionCounters(0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "WEB_SOCKET"})
    @DisplayName("R-09 a port that is closed for a while is tried until it is open again")
    void closedPort(Wire wire) throws Exception {
        AtomicInteger failed = new AtomicInteger();
        LinkedBlockingQueue<String> back = new LinkedBlockingQueue<>();
        SessionOptions options = SessionOptions.builder()
                .reconnect(SOON)
                .observer(new SessionObserver() {
                    @Override
                    public void reconnectFailed(Throwable cause) {
                        failed.incrementAndGet();
                    }
                })
                .build();
        Server server = wire.listen(device, 0);
        int port = server.port();
        try (ClientSession<Push> session = Trial.open(wire.connector(port), options)) {
            session.onReconnected(() -> back.add("reconnected"));
            for (int i = 0; i < 3; i++) {
                int before = failed.get();
                server.close();
                await().until(() -> failed.get() >= before + 3);
                server = wire.listen(device, port);
                Trial.take(back);
                awaitAnswer(session);
            }
        } finally {
            server.close();
        }
    }

    /**
     * Awaits that a request is answered. One connection more may be lost before: a port that is being closed accepts some
     * that nobody serves, and on a slow machine a heartbeat may be late.
     */
    private static void awaitAnswer(ClientSession<Push> session) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> Trial.get(Trial.read(session)).equals(new Reading(21)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-15 closing with a thousand requests fails all of them, and nothing reconnects")
    void closeWithPending(Wire wire) throws Exception {
        answering = false;
        SessionOptions options = SessionOptions.builder().reconnect(SOON).build();
        AtomicInteger connections = new AtomicInteger();
        int loops = wire.times(20, 5);
        device.onOpened(opened -> connections.incrementAndGet());
        try (Wire.Stand stand = wire.stand(device)) {
            for (int i = 0; i < loops; i++) {
                ClientSession<Push> session = Trial.open(stand.connector(), options);
                List<CompletableFuture<Reading>> pending = new ArrayList<>();
                for (int request = 0; request < 1000; request++) {
                    pending.add(Trial.read(session));
                }
                session.close();
                session.close();
                for (CompletableFuture<Reading> reading : pending) {
                    assertThat(Trial.failureOf(reading))
                            .isInstanceOf(SessionClosedException.class)
                            .hasNoCause();
                }
                Trial.get(session.closed());
            }
            await().until(() -> device.sessions().isEmpty() && connections.get() == loops);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-15 closing during connect, in a listener and while the peer closes ends the session for good")
    void closeAtAnyMoment(Wire wire) throws Exception {
        SessionOptions options = SessionOptions.builder().reconnect(SOON).build();
        try (Wire.Stand stand = wire.stand(device)) {
            for (int i = 0; i < wire.times(2_000, 400); i++) {
                ClientSession<?>[] prepared = new ClientSession<?>[1];
                int variant = i % 4;
                CompletableFuture<ClientSession<Push>> opening =
                        ClientSession.open(Thermostat.INSTANCE, stand.connector(), options, session -> {
                            prepared[0] = session;
                            if (variant == 0) {
                                session.onConnected(session::close);
                            }
                        });
                if (variant == 1) {
                    prepared[0].close();
                } else if (variant == 2) {
                    device.sessions().forEach(DeviceSession::close);
                    prepared[0].close();
                } else if (variant == 3 && !opening.cancel(true)) {
                    prepared[0].close();
                }
                Trial.get(prepared[0].closed().handle((ended, failure) -> true));
                await().pollInterval(Duration.ofMillis(1)).until(opening::isDone);
                assertThat(prepared[0].isConnected()).isFalse();
            }
            await().until(() -> device.sessions().isEmpty());
        }
    }
}

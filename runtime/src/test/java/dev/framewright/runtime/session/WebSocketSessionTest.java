package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.session.Thermostat.Ack;
import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.ReadingResponse;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.session.Thermostat.SetTarget;
import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Client and device over real sockets. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class WebSocketSessionTest {
    private volatile RequestHandler<Request, Response> handler = (request, context) ->
            CompletableFuture.completedFuture(request instanceof SetTarget ? new Ack() : reading(21));
    private final DeviceEndpoint<Request, Response, Push> endpoint = new DeviceEndpoint<>(
            Thermostat.INSTANCE, (request, context) -> handler.handle(request, context), SessionOptions.DEFAULT);
    private final WebSocketServer server = WebSocketServer.bind(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/ws", endpoint, WebSocketOptions.DEFAULT);
    private final WebSocketConnector connector =
            WebSocketConnector.to(URI.create("ws://127.0.0.1:" + server.port() + "/ws"));

    private static ReadingResponse reading(double celsius) {
        return new ReadingResponse(new Reading(celsius));
    }

    private ClientSession<Push> open() {
        return ClientSession.open(Thermostat.INSTANCE, connector, SessionOptions.DEFAULT)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tenThousandRequestsWithManyInFlightAllGetTheirOwnReply() throws Exception {
        LinkedBlockingQueue<Runnable> later = new LinkedBlockingQueue<>();
        handler = (request, context) -> {
            CompletableFuture<Response> answer = new CompletableFuture<>();
            later.add(() -> answer.complete(new ReadingResponse(new Reading(((SetTarget) request).celsius()))));
            if (later.size() % 7 == 0) {
                List<Runnable> some = new ArrayList<>();
                later.drainTo(some);
                Collections.reverse(some);
                some.forEach(Runnable::run);
            }
            return answer;
        };
        // asks by one operation and is answered as another would be, so that request and reply carry the same number
        Operation<SetTarget, Reading> echo =
                new Operation<>("echo", Scalar.of("read"), Reply.RESPONSE, Thermostat.READING);
        Semaphore permits = new Semaphore(256);
        List<CompletableFuture<Reading>> replies = new ArrayList<>();
        try (ClientSession<Push> session = open()) {
            for (int i = 0; i < 10_000; i++) {
                while (!permits.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                    List<Runnable> rest = new ArrayList<>();
                    later.drainTo(rest);
                    rest.forEach(Runnable::run);
                }
                CompletableFuture<Reading> reply = session.request(echo, new SetTarget(i));
                replies.add(reply);
                reply.whenComplete((reading, failure) -> permits.release());
            }
            await().until(() -> {
                List<Runnable> rest = new ArrayList<>();
                later.drainTo(rest);
                rest.forEach(Runnable::run);
                return replies.stream().allMatch(CompletableFuture::isDone);
            });
            for (int i = 0; i < replies.size(); i++) {
                assertThat(replies.get(i).join()).isEqualTo(new Reading(i));
            }
            assertThat(session.counters()).isEqualTo(new SessionCounters(0, 0, 0, 0));
        }
    }

    @Test
    void pushesArriveInOrder() throws Exception {
        LinkedBlockingQueue<Push> heard = new LinkedBlockingQueue<>();
        try (ClientSession<Push> session = open()) {
            session.subscribe(Changed.class, heard::add);
            for (int i = 0; i < 10_000; i++) {
                CompletableFuture<Void> sent = endpoint.push(new Changed(new Reading(i)));
                if (i % 1000 == 999) {
                    sent.join();
                }
            }
            for (int i = 0; i < 10_000; i++) {
                assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new Changed(new Reading(i)));
            }
        }
    }

    @Test
    void stoppingTheServerFailsOutstandingRequests() throws Exception {
        CompletableFuture<Void> arrived = new CompletableFuture<>();
        handler = (request, context) -> {
            arrived.complete(null);
            return new CompletableFuture<>();
        };
        try (ClientSession<Push> session = open()) {
            CompletableFuture<Reading> reading = session.request(Thermostat.READ, new GetReading());
            arrived.get(20, TimeUnit.SECONDS);
            server.close();
            assertThat(catchThrowable(() -> reading.get(20, TimeUnit.SECONDS)))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(SessionClosedException.class)
                    .hasRootCauseMessage(connector + " closed the connection with code 1001");
            await().until(() -> endpoint.sessions().isEmpty());
        }
    }

    @Test
    void aRefusedConnectionIsATypedFailureOfOpening() {
        server.close();
        assertThat(catchThrowable(() -> ClientSession.open(Thermostat.INSTANCE, connector, SessionOptions.DEFAULT)
                        .get(20, TimeUnit.SECONDS)))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(ConnectFailedException.Reason.UNREACHABLE));
    }

    @Test
    void sessionsMayBeOpenedAndClosedManyTimes() throws Exception {
        for (int i = 0; i < 300; i++) {
            ClientSession<Push> session = open();
            CompletableFuture<Reading> reading = session.request(Thermostat.READ, new GetReading());
            if (i % 2 == 0) {
                assertThat(reading.get(20, TimeUnit.SECONDS)).isEqualTo(new Reading(21));
            }
            session.close();
            session.closed().get(20, TimeUnit.SECONDS);
            assertThat(reading).isDone();
        }
    }

    @Test
    void openingMayBeCancelledAtAnyMoment() {
        for (int i = 0; i < 300; i++) {
            CompletableFuture<ClientSession<Push>> opening =
                    ClientSession.open(Thermostat.INSTANCE, connector, SessionOptions.DEFAULT);
            for (int spin = 0; spin < i * 20; spin++) {
                Thread.onSpinWait();
            }
            if (!opening.cancel(true)) {
                opening.join().close();
            }
        }
        await().until(() -> server.connections() == 0);
    }
}

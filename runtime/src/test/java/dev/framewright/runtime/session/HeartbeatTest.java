package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeartbeatTest {
    private static final Duration STEP = Duration.ofMillis(2500);

    private final ScriptedPeer peer = new ScriptedPeer();
    private final ManualTimer timer = new ManualTimer();
    private final AtomicInteger pings = new AtomicInteger();
    private volatile boolean answering = true;
    private volatile boolean paused;
    private ClientSession<Push> session;

    /** A connection in memory which has a ping as WebSockets have. */
    private final Connector withPing = listener -> peer.connector().connect(new TransportListener() {
        @Override
        public void onOpened(Transport transport) {
            listener.onOpened(new Pinging(transport, listener));
        }

        @Override
        public void onFrame(byte[] frame) {
            listener.onFrame(frame);
        }

        @Override
        public void onClosed(Throwable cause) {
            listener.onClosed(cause);
        }
    });

    private final class Pinging implements Transport {
        private final Transport transport;
        private final TransportListener listener;

        Pinging(Transport transport, TransportListener listener) {
            this.transport = transport;
            this.listener = listener;
        }

        @Override
        public CompletionStage<Void> send(byte[] frame) {
            return transport.send(frame);
        }

        @Override
        public void pauseReading() {
            transport.pauseReading();
            paused = true;
        }

        @Override
        public void resumeReading() {
            transport.resumeReading();
            paused = false;
        }

        @Override
        public boolean hasPing() {
            return true;
        }

        @Override
        public void ping() {
            if (answering) {
                listener.onAlive();
            }
            pings.incrementAndGet();
        }

        @Override
        public String peer() {
            return transport.peer();
        }

        @Override
        public void close() {
            transport.close();
        }
    }

    private SessionOptions.Builder options() {
        return SessionOptions.builder().timer(timer);
    }

    private void open(Connector connector, SessionOptions options) {
        session = ClientSession.open(Thermostat.INSTANCE, connector, options).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Lets time pass in steps. */
    private void pass(Duration time) {
        for (Duration left = time; !left.isZero(); left = left.minus(STEP)) {
            timer.advance(STEP);
        }
    }

    @Test
    void aSilentPeerIsAskedTwiceAndLostAfterTwoAndAHalfIntervals() throws Exception {
        answering = false;
        open(withPing, options().build());
        CompletableFuture<Reading> pending =
                session.withTimeout(Duration.ofMinutes(5)).request(Thermostat.READ, new GetReading());
        pass(Duration.ofMillis(22_500));
        assertThat(pings).hasValue(2);
        assertThat(pending).isNotDone();
        timer.advance(STEP);
        Throwable failure = catchThrowable(() -> pending.get(20, TimeUnit.SECONDS));
        assertThat(failure)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(SessionClosedException.class)
                .cause()
                .hasMessage("memory:device gave no sign of life for 25000 ms")
                .isInstanceOfSatisfying(
                        PeerFaultException.class,
                        fault -> assertThat(fault.fault()).isEqualTo(PeerFaultException.Fault.SILENT));
        peer.closed().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aPeerThatAnswersPingsIsKept() {
        open(withPing, options().build());
        for (int i = 1; i <= 20; i++) {
            int expected = i;
            pass(Duration.ofSeconds(10));
            assertThat(pings).hasValue(expected);
        }
        assertThat(session.isConnected()).isTrue();
    }

    @Test
    void anyFrameIsASignOfLife() {
        answering = false;
        open(withPing, options().build());
        for (int i = 1; i <= 20; i++) {
            pass(Duration.ofMillis(7500));
            peer.send("{'op':'unheard of'}");
            long expected = i;
            await().until(() -> session.counters().unknownMessages() == expected);
        }
        assertThat(session.isConnected()).isTrue();
        assertThat(pings).hasValue(0);
    }

    @Test
    void aTransportWithoutPingIsAskedByTheRequest() throws Exception {
        open(
                peer.connector(),
                options()
                        .heartbeat(Heartbeat.DEFAULT.withRequest(Thermostat.READ, new GetReading()))
                        .build());
        for (int i = 0; i < 3; i++) {
            pass(Duration.ofSeconds(10));
            peer.send("{'id':%d,'ok':false}", peer.nextId());
            await().until(() -> session.counters().outstandingRequests() == 0);
        }
        pass(Duration.ofSeconds(30));
        assertThat(catchThrowable(() -> session.closed().get(20, TimeUnit.SECONDS)))
                .hasRootCauseInstanceOf(PeerFaultException.class);
        assertThat(session.counters().unmatchedReplies()).isZero();
    }

    @Test
    void withoutPingAndRequestNothingIsAskedAndNothingWaits() {
        open(peer.connector(), options().build());
        assertThat(timer.pending()).isZero();
    }

    @Test
    void aSessionThatDoesNotReadDoesNotTakeThePeerForDead() throws Exception {
        answering = false;
        open(withPing, options().queueLimit(1).build());
        CompletableFuture<Void> release = new CompletableFuture<>();
        session.onPush(push -> release.join());
        peer.send("{'op':'changed','data':{'celsius':1}}");
        peer.send("{'op':'changed','data':{'celsius':1}}");
        peer.send("{'op':'changed','data':{'celsius':1}}");
        await().until(() -> paused);
        pass(Duration.ofSeconds(65));
        assertThat(session.isConnected()).isTrue();
        release.complete(null);
    }
}

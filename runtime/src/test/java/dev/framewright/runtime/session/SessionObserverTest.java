package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.SessionObserver.Outcome;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionObserverTest {
    private final Peers peers = new Peers();
    private final ManualTimer timer = new ManualTimer();
    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

    private final SessionObserver recorder = new SessionObserver() {
        @Override
        public void connected(boolean again) {
            events.add(again ? "connected again" : "connected");
        }

        @Override
        public void reconnectFailed(Throwable cause) {
            events.add("failed: " + cause.getMessage());
        }

        @Override
        public void disconnected(Throwable reason) {
            events.add("disconnected: " + reason.getMessage());
        }

        @Override
        public void frameSent(int bytes) {
            events.add("sent " + (bytes > 0));
        }

        @Override
        public void frameReceived(int bytes) {
            events.add("received " + (bytes > 0));
        }

        @Override
        public void requestEnded(String operation, Outcome outcome, Duration latency) {
            events.add(operation + " " + outcome + " " + latency);
        }

        @Override
        public void unmatchedReply(boolean late) {
            events.add("unmatched " + late);
        }

        @Override
        public void invalidFrame() {
            events.add("invalid");
        }

        @Override
        public void unknownMessage() {
            events.add("unknown");
        }
    };

    private SessionOptions options(SessionObserver observer) {
        return SessionOptions.builder()
                .timer(timer)
                .observer(observer)
                .reconnect(Reconnect.DEFAULT)
                .build();
    }

    private void assertEvents(String... expected) throws Exception {
        for (String event : expected) {
            assertThat(Trial.take(events)).isEqualTo(event);
        }
    }

    @Test
    void everythingThatHappensIsToldOnce() throws Exception {
        ClientSession<Push> session = Trial.open(peers.connector(), options(recorder));
        ScriptedPeer peer = peers.next();
        assertEvents("connected");
        CompletableFuture<Reading> reading = Trial.read(session);
        assertEvents("sent true");
        timer.advance(Duration.ofMillis(20));
        long id = peer.nextId();
        peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", id);
        assertEvents("received true", "read REPLIED PT0.02S");
        Trial.get(reading);
        peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", id);
        assertEvents("received true", "unmatched false");
        peer.send("{'op':'unheard of'}");
        assertEvents("received true", "unknown");
        peer.send("[]");
        assertEvents("received true", "invalid");
        CompletableFuture<Reading> rejected = Trial.read(session);
        peer.send("{'id':%d,'ok':false}", peer.nextId());
        assertEvents("sent true", "received true", "read REJECTED PT0S");
        CompletableFuture<Reading> wrong = Trial.read(session);
        peer.send("{'id':%d,'ok':0}", peer.nextId());
        assertEvents("sent true", "received true", "read INVALID PT0S");
        Trial.read(session);
        long late = peer.nextId();
        timer.advance(Duration.ofSeconds(5));
        assertEvents("sent true", "read TIMED_OUT PT5S");
        peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", late);
        assertEvents("received true", "unmatched true");
        Trial.read(session).cancel(false);
        assertEvents("sent true", "read CANCELLED PT0S");
        Trial.read(session);
        assertEvents("sent true");
        peers.reachable(false);
        peer.close();
        assertEvents("read FAILED PT0S", "disconnected: the connection to memory:device is lost");
        await().until(() -> timer.pending() >= 1);
        timer.advance(Duration.ofSeconds(1));
        assertEvents("failed: nobody is there");
        peers.reachable(true);
        await().until(() -> timer.pending() >= 1);
        timer.advance(Duration.ofSeconds(2));
        assertEvents("connected again");
        session.close();
        assertEvents("disconnected: the session was closed by this side");
        assertThat(events).isEmpty();
        assertThat(rejected).isCompletedExceptionally();
        assertThat(wrong).isCompletedExceptionally();
    }

    @Test
    void anObserverThatThrowsHarmsNothing() throws Exception {
        SessionObserver broken = new SessionObserver() {
            @Override
            public void frameReceived(int bytes) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void connected(boolean again) {
                throw new AssertionError("on purpose");
            }

            @Override
            public void requestEnded(String operation, Outcome outcome, Duration latency) {
                throw new IllegalStateException("on purpose");
            }
        };
        try (ClientSession<Push> session = Trial.open(peers.connector(), options(broken))) {
            Trial.assertAlive(session, peers.next());
        }
    }

    @Test
    void theBindingInTheDocumentationMeasures() throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (ClientSession<Push> session = Trial.open(peers.connector(), options(new MetricsObserver(registry)))) {
            Trial.assertAlive(session, peers.next());
            assertThat(registry.get("framewright.request")
                            .tags("operation", "read", "outcome", "replied")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("framewright.frame.received").summary().totalAmount())
                    .isPositive();
            assertThat(registry.get("framewright.connection").counter().count()).isEqualTo(1);
        }
        registry.close();
    }

    @Test
    void theDocumentationShowsTheBindingThatIsTested() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/framewright/runtime/session/MetricsObserver.java"));
        String shown = source.substring(source.indexOf("record "));
        assertThat(Files.readString(Path.of("../docs/observability.md"))).contains(shown);
    }
}

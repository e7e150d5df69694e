package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReconnectTest {
    /** Draws the longest wait that is allowed. */
    private static final RandomGenerator LONGEST = new RandomGenerator() {
        @Override
        public long nextLong() {
            throw new AssertionError("a wait has a bound");
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private final Peers peers = new Peers();
    private final ManualTimer timer = new ManualTimer();
    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Disconnected> ends = new LinkedBlockingQueue<>();
    private final SessionOptions options = SessionOptions.builder()
            .timer(timer)
            .reconnect(Reconnect.DEFAULT.withRandom(LONGEST))
            .build();
    private ClientSession<Push> session;

    private ScriptedPeer open() throws InterruptedException {
        session = ClientSession.open(Thermostat.INSTANCE, peers.connector(), options, prepared -> {
                    prepared.onConnected(() -> events.add("connected"));
                    prepared.onReconnected(() -> events.add("reconnected"));
                    prepared.onDisconnected(ends::add);
                    prepared.onDisconnected(end -> events.add("disconnected"));
                    prepared.subscribe(
                            Changed.class,
                            push -> events.add("changed to " + push.body().celsius()));
                })
                .join();
        return peers.next();
    }

    @AfterEach
    void close() {
        if (session != null) {
            session.close();
        }
    }

    private String event() throws InterruptedException {
        return events.poll(20, TimeUnit.SECONDS);
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        Throwable failure = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
        assertThat(failure).isInstanceOf(ExecutionException.class);
        return failure.getCause();
    }

    private CompletableFuture<Reading> read() {
        return session.request(Thermostat.READ, new GetReading());
    }

    @Test
    void aLostConnectionIsReplacedAndItsListenersStay() throws Exception {
        ScriptedPeer first = open();
        assertThat(event()).isEqualTo("connected");
        first.send("{'op':'changed','data':{'celsius':1}}");
        assertThat(event()).isEqualTo("changed to 1.0");
        first.close();
        assertThat(event()).isEqualTo("disconnected");
        assertThat(ends.take().retryIn()).isEqualTo(Duration.ofSeconds(1));
        await().until(() -> timer.pending() == 1);
        timer.advance(Duration.ofSeconds(1));
        ScriptedPeer second = peers.next();
        second.send("{'op':'changed','data':{'celsius':2}}");
        assertThat(event()).isEqualTo("connected");
        assertThat(event()).isEqualTo("reconnected");
        assertThat(event()).isEqualTo("changed to 2.0");
        CompletableFuture<Reading> reading = read();
        second.send("{'id':%d,'op':'read','data':{'celsius':3}}", second.nextId());
        assertThat(reading.get(20, TimeUnit.SECONDS)).isEqualTo(new Reading(3));
        assertThat(session.closed()).isNotDone();
    }

    @Test
    void requestsFailAtOnceWhileThereIsNoConnection() throws Exception {
        ScriptedPeer peer = open();
        CompletableFuture<Reading> pending = read();
        peer.nextId();
        peer.close();
        assertThat(failureOf(pending))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("the connection to memory:device is lost")
                .hasRootCauseMessage("memory:device closed the connection");
        assertThat(read()).isCompletedExceptionally();
        assertThat(failureOf(read()))
                .isInstanceOf(NotConnectedException.class)
                .hasMessage("there is no connection, a new one is being made");
        assertThat(failureOf(session.request(Thermostat.REBOOT, new Thermostat.Reboot())))
                .isInstanceOf(NotConnectedException.class);
        assertThat(session.isConnected()).isFalse();
    }

    @Test
    void theWaitsDoubleUpToTheLimitAndBeginAnewOnlyAfterAValidFrame() throws Exception {
        ScriptedPeer peer = open();
        peers.reachable(false);
        peer.close();
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            await().until(() -> timer.pending() == 1);
            int before = peers.attempts();
            timer.advance(Duration.ofSeconds(seconds).minusNanos(1));
            assertThat(peers.attempts()).isEqualTo(before);
            timer.advance(Duration.ofNanos(1));
            await().until(() -> peers.attempts() == before + 1);
        }
        await().until(() -> timer.pending() == 1);
        peers.reachable(true);
        timer.advance(Duration.ofSeconds(60));
        assertThat(ends.take().retryIn()).isEqualTo(Duration.ofSeconds(1));
        ScriptedPeer mute = peers.next();
        mute.send("no frame of the protocol");
        mute.close();
        assertThat(ends.take().retryIn()).isEqualTo(Duration.ofSeconds(60));
        await().until(() -> timer.pending() == 1);
        timer.advance(Duration.ofSeconds(60));
        ScriptedPeer good = peers.next();
        good.send("{'op':'changed','data':{'celsius':2}}");
        good.close();
        assertThat(ends.take().retryIn()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theWaitIsDrawnFromAllOfItsRange() {
        Reconnect reconnect = Reconnect.DEFAULT.withRandom(new java.util.Random(42));
        long[] quarters = new long[4];
        for (int i = 0; i < 4000; i++) {
            long nanos = reconnect.delay(3).toNanos();
            assertThat(nanos).isBetween(0L, Duration.ofSeconds(8).toNanos());
            quarters[(int) Math.min(3, nanos / Duration.ofSeconds(2).toNanos())]++;
        }
        assertThat(Arrays.stream(quarters).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(850L, 1150L));
    }

    @Test
    void waitsOfAnyLengthCanBeSet() {
        Reconnect patient = Reconnect.DEFAULT.withDelays(Duration.ofDays(100_000), Duration.ofDays(1_000_000));
        assertThat(patient.delay(1_000_000)).isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconnect.DEFAULT.withDelays(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("maxDelay is PT1S, less than firstDelay, PT2S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconnect.DEFAULT.withDelays(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void aFirstConnectionThatFailsIsTheCallersAndLeavesNothingBehind() {
        peers.reachable(false);
        assertThat(failureOf(ClientSession.open(
                        Thermostat.INSTANCE, peers.connector(), options, prepared -> session = prepared)))
                .isInstanceOf(ConnectFailedException.class);
        assertThat(timer.pending()).isZero();
        assertThat(peers.attempts()).isEqualTo(1);
        assertThat(failureOf(read())).isInstanceOf(SessionClosedException.class);
    }

    @Test
    void closingWhileItWaitsEndsTheSession() throws Exception {
        open().close();
        await().until(() -> timer.pending() == 1);
        session.close();
        session.closed().get(20, TimeUnit.SECONDS);
        assertThat(timer.pending()).isZero();
        assertThat(failureOf(read())).isInstanceOf(SessionClosedException.class);
        assertThat(peers.attempts()).isEqualTo(1);
    }

    @Test
    void theUsersCloseIsNotFollowedByAnotherConnection() throws Exception {
        open();
        session.close();
        session.closed().get(20, TimeUnit.SECONDS);
        assertThat(timer.pending()).isZero();
        assertThat(events).containsExactly("connected", "disconnected");
        Disconnected end = ends.take();
        assertThat(end.retryIn()).isNull();
        assertThat(end.reason())
                .hasMessage("the session was closed by this side")
                .hasNoCause();
    }

    @Test
    void closingWhileItConnectsAgainGivesUp() throws Exception {
        CompletableFuture<Transport> never = new CompletableFuture<>();
        AtomicBoolean hang = new AtomicBoolean();
        Connector memory = peers.connector();
        session = ClientSession.open(
                        Thermostat.INSTANCE, listener -> hang.get() ? never : memory.connect(listener), options)
                .join();
        hang.set(true);
        peers.next().close();
        await().until(() -> timer.pending() == 1);
        timer.advance(Duration.ofSeconds(1));
        await().until(() -> timer.pending() == 1); // the connect timeout of the second attempt
        session.close();
        session.closed().get(20, TimeUnit.SECONDS);
        assertThat(never).isCancelled();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void withoutReconnectTheSessionEndsWithItsConnection() throws Exception {
        session = ClientSession.open(
                        Thermostat.INSTANCE,
                        peers.connector(),
                        options.toBuilder().reconnect(null).build())
                .join();
        peers.next().close();
        assertThat(failureOf(session.closed())).isInstanceOf(SessionClosedException.class);
        assertThat(timer.pending()).isZero();
        assertThat(failureOf(read())).isInstanceOf(SessionClosedException.class);
    }

    @Test
    void aViewWithAnotherTimeoutIsTheSameSession() throws Exception {
        ScriptedPeer peer = open();
        CompletableFuture<Reading> patient = read();
        CompletableFuture<Reading> hasty =
                session.withTimeout(Duration.ofSeconds(1)).request(Thermostat.READ, new GetReading());
        long id = peer.nextId();
        timer.advance(Duration.ofSeconds(2));
        assertThat(failureOf(hasty)).isInstanceOf(RequestTimeoutException.class);
        peer.send("{'id':%d,'op':'read','data':{'celsius':3}}", id);
        assertThat(patient.get(20, TimeUnit.SECONDS)).isEqualTo(new Reading(3));
    }
}

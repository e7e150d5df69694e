package dev.framewright.runtime.session;

import static dev.framewright.runtime.session.Thermostat.READ;
import static dev.framewright.runtime.session.Thermostat.REBOOT;
import static dev.framewright.runtime.session.Thermostat.SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonLimits;
import dev.framewright.runtime.session.Thermostat.Alarm;
import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.Reboot;
import dev.framewright.runtime.session.Thermostat.SetTarget;
import dev.framewright.runtime.transport.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClientSessionTest {
    private final ScriptedPeer peer = new ScriptedPeer();
    private final ManualTimer timer = new ManualTimer();
    private final SessionOptions options = SessionOptions.builder().timer(timer).build();
    private ClientSession<Push> session;

    @BeforeEach
    void open() {
        session = open(options);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ClientSession<Push> open(SessionOptions wanted) {
        return ClientSession.open(Thermostat.INSTANCE, peer.connector(), wanted).join();
    }

    private CompletableFuture<Reading> read() {
        return session.request(READ, new GetReading());
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        Throwable failure = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
        assertThat(failure).isInstanceOf(java.util.concurrent.ExecutionException.class);
        return failure.getCause();
    }

    private static <T> T take(LinkedBlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    @Test
    void aResponseCompletesItsRequest() {
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'read','ok':true,'data':{'celsius':21.5}}", peer.nextId());
        assertThat(reading.join()).isEqualTo(new Reading(21.5));
        assertThat(session.counters()).isEqualTo(new SessionCounters(0, 0, 0, 0));
    }

    @Test
    void aReplyWithoutOperationCodeIsMatchedOnItsId() {
        CompletableFuture<Void> done = session.request(SET, new SetTarget(19));
        String frame = peer.next();
        assertThat(frame).contains("\"op\":\"set\",\"data\":{\"celsius\":19}");
        peer.send("{'id':%d,'ok':true}", ScriptedPeer.idOf(frame));
        assertThat(done.join()).isNull();
    }

    @Test
    void repliesInAnyOrderReachTheirOwnRequests() {
        Map<Long, CompletableFuture<Reading>> requests = new LinkedHashMap<>();
        for (int i = 0; i < 1024; i++) {
            CompletableFuture<Reading> reading = read();
            requests.put(peer.nextId(), reading);
        }
        List<Long> ids = new ArrayList<>(requests.keySet());
        Collections.shuffle(ids, new java.util.Random(42));
        ids.forEach(id -> peer.send("{'id':%d,'op':'read','data':{'celsius':%d}}", id, id));
        requests.forEach((id, reading) -> assertThat(reading.join().celsius()).isEqualTo(id.doubleValue()));
    }

    @Test
    void idsAreUniqueAmongOutstandingRequestsEvenInASmallSpace() {
        Thermostat narrow = new Thermostat(IdSpace.integers(1, 8));
        session = ClientSession.open(narrow, peer.connector(), options).join();
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            read();
            ids.add(peer.nextId());
        }
        assertThat(ids).hasSize(8);
        assertThat(failureOf(read()))
                .isInstanceOf(TooManyRequestsException.class)
                .hasMessage("read was not sent: 8 requests are outstanding, which is the limit");
    }

    @Test
    void aPushThatCarriesAPendingIdIsStillAPush() throws Exception {
        LinkedBlockingQueue<Changed> pushes = new LinkedBlockingQueue<>();
        session.subscribe(Changed.class, pushes::add);
        CompletableFuture<Reading> reading = read();
        long id = peer.nextId();
        peer.send("{'id':%d,'op':'changed','data':{'celsius':1}}", id);
        assertThat(take(pushes)).isEqualTo(new Changed(new Reading(1)));
        assertThat(reading).isNotDone();
        peer.send("{'id':%d,'op':'read','data':{'celsius':2}}", id);
        assertThat(reading.join()).isEqualTo(new Reading(2));
    }

    @Test
    void aPendingIdWithACodeThatIsNeitherTheRequestsNorAPushsFailsTheRequest() {
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'set','ok':true}", peer.nextId());
        assertThat(failureOf(reading))
                .isInstanceOf(ProtocolViolationException.class)
                .hasMessage(
                        "invalid reply to read: (root): expected operation code \"read\", found \"set\" (operation)");
    }

    @Test
    void aRejectedStatusIsATypedExceptionWithTheBody() {
        CompletableFuture<Void> done = session.request(SET, new SetTarget(99));
        peer.send("{'id':%d,'op':'set','ok':false,'data':{'why':'too hot'}}", peer.nextId());
        assertThat(failureOf(done))
                .hasMessage("the device rejected set with status false")
                .isInstanceOfSatisfying(RejectedException.class, rejected -> {
                    assertThat(rejected.operation()).isEqualTo("set");
                    assertThat(rejected.status()).isEqualTo(Scalar.of(false));
                    assertThat(rejected.body()).isEqualTo(RawJson.of("{\"why\":\"too hot\"}"));
                });
    }

    @Test
    void aRejectionNeedsNoBody() {
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'ok':false}", peer.nextId());
        assertThat(failureOf(reading))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.body()).isNull());
    }

    @Test
    void aResponseWithAMalformedBodyFailsItsRequestWithTheViolations() {
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'read','data':{'celsius':'warm'}}", peer.nextId());
        assertThat(failureOf(reading))
                .isInstanceOfSatisfying(
                        ProtocolViolationException.class,
                        violation -> assertThat(violation.violations())
                                .extracting(Violation::pointer, Violation::rule)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("/data/celsius", "type")));
    }

    @Test
    void aResponseWithoutItsBodyFailsItsRequest() {
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'read','ok':true}", peer.nextId());
        assertThat(failureOf(reading))
                .isInstanceOf(ProtocolViolationException.class)
                .hasMessageContaining("expected a body, found none (required)");
    }

    @Test
    void aReplyWithAStatusOfTheWrongTypeFailsItsRequest() {
        CompletableFuture<Void> done = session.request(SET, new SetTarget(20));
        peer.send("{'id':%d,'op':'set','ok':'yes'}", peer.nextId());
        assertThat(failureOf(done))
                .isInstanceOf(ProtocolViolationException.class)
                .hasMessageContaining("/ok: expected");
    }

    @Test
    void anOperationWithoutReplyCompletesWhenItIsWritten() {
        assertThat(session.request(REBOOT, new Reboot()).join()).isNull();
        assertThat(peer.next()).contains("\"op\":\"reboot\"");
        assertThat(session.counters().outstandingRequests()).isZero();
    }

    @Test
    void aRequestTimesOutAndItsLateReplyGoesNowhere() throws Exception {
        LinkedBlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
        session.onUnmatched(unmatched::add);
        CompletableFuture<Reading> reading = read();
        long id = peer.nextId();
        timer.advance(Duration.ofMillis(4_999));
        assertThat(reading).isNotDone();
        timer.advance(Duration.ofMillis(1));
        assertThat(failureOf(reading))
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessage("no reply to read within 5000 ms");
        peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", id);
        assertThat(take(unmatched))
                .satisfies(reply -> assertThat(reply.late()).isTrue())
                .satisfies(reply -> assertThat(reply.header().id()).isEqualTo(Scalar.of(id)));
        assertThat(session.counters()).isEqualTo(new SessionCounters(1, 0, 0, 0));
    }

    @Test
    void eachRequestHasItsOwnTimeout() {
        CompletableFuture<Reading> slow = session.request(READ, new GetReading(), Duration.ofSeconds(60));
        CompletableFuture<Reading> fast = session.request(READ, new GetReading(), Duration.ofSeconds(1));
        CompletableFuture<Reading> usual = read();
        timer.advance(Duration.ofSeconds(1));
        assertThat(failureOf(fast)).isInstanceOf(RequestTimeoutException.class);
        await().until(() -> timer.pending() == 1);
        timer.advance(Duration.ofSeconds(4));
        assertThat(failureOf(usual)).isInstanceOf(RequestTimeoutException.class);
        assertThat(slow).isNotDone();
        await().until(() -> timer.pending() == 1);
        timer.advance(Duration.ofSeconds(55));
        assertThat(failureOf(slow)).isInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void theIdOfATimedOutRequestIsNotUsedAgainForAMinute() {
        Thermostat narrow = new Thermostat(IdSpace.integers(1, 4));
        session = ClientSession.open(narrow, peer.connector(), options).join();
        CompletableFuture<Reading> lost = read();
        long id = peer.nextId();
        timer.advance(Duration.ofSeconds(5));
        assertThat(failureOf(lost)).isInstanceOf(RequestTimeoutException.class);
        for (int i = 0; i < 100; i++) {
            CompletableFuture<Reading> reading = read();
            long next = peer.nextId();
            assertThat(next).isNotEqualTo(id);
            reading.cancel(false); // one more id given up: the oldest of a quarter of the space is freed
            id = next;
        }
    }

    @Test
    void aCancelledRequestIsForgottenAndItsReplyIsLate() throws Exception {
        LinkedBlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
        session.onUnmatched(unmatched::add);
        CompletableFuture<Reading> reading = read();
        long id = peer.nextId();
        assertThat(reading.cancel(true)).isTrue();
        assertThat(session.counters().outstandingRequests()).isZero();
        peer.send("{'id':%d,'data':{'celsius':1}}", id);
        assertThat(take(unmatched).late()).isTrue();
    }

    @Test
    void theFirstOfTwoRepliesWinsAndTheSecondIsUnmatched() throws Exception {
        LinkedBlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
        session.onUnmatched(unmatched::add);
        CompletableFuture<Reading> reading = read();
        long id = peer.nextId();
        peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", id);
        peer.send("{'id':%d,'op':'read','data':{'celsius':2}}", id);
        assertThat(reading.join()).isEqualTo(new Reading(1));
        assertThat(take(unmatched).late()).isFalse();
    }

    @Test
    void aReplyToAnUnknownIdIsUnmatchedAndCounted() throws Exception {
        LinkedBlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
        session.onUnmatched(unmatched::add);
        peer.send("{'id':7,'op':'something','ok':true}");
        assertThat(take(unmatched).header().id()).isEqualTo(Scalar.of(7));
        assertThat(session.counters().unmatchedReplies()).isEqualTo(1);
    }

    @Test
    void anUnknownPushGoesToItsListener() throws Exception {
        LinkedBlockingQueue<UnknownMessage> unknown = new LinkedBlockingQueue<>();
        session.onUnknown(unknown::add);
        peer.send("{'op':'humidity','data':[1,2]}");
        UnknownMessage message = take(unknown);
        assertThat(message.operation()).isEqualTo(Scalar.of("humidity"));
        assertThat(message.frame()).isEqualTo(RawJson.of("{\"op\":\"humidity\",\"data\":[1,2]}"));
        assertThat(session.counters().unknownMessages()).isEqualTo(1);
    }

    @Test
    void aBadFrameIsReportedAndTheConnectionGoesOn() throws Exception {
        LinkedBlockingQueue<InvalidFrame> invalid = new LinkedBlockingQueue<>();
        session.onInvalid(invalid::add);
        peer.send("{'op':'changed',");
        assertThat(take(invalid).violations()).extracting(Violation::rule).containsExactly("syntax");
        peer.send("{'op':'changed','data':{}}");
        assertThat(take(invalid).violations())
                .extracting(Violation::message)
                .containsExactly("/data: expected member \"celsius\", found no such member (required)");
        peer.send("[1,2]");
        assertThat(take(invalid).violations()).extracting(Violation::pointer).containsExactly("");
        peer.send("{'x':1}");
        assertThat(take(invalid).violations())
                .extracting(Violation::message)
                .containsExactly("(root): expected a reply or a push of Thermostat, found object {\"x\":1} (envelope)");
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'read','data':{'celsius':3}}", peer.nextId());
        assertThat(reading.join()).isEqualTo(new Reading(3));
        assertThat(session.counters().invalidFrames()).isEqualTo(4);
    }

    @Test
    void aFrameBeyondTheLimitIsInvalid() throws Exception {
        session = open(
                options.toBuilder().limits(JsonLimits.DEFAULT.withMaxBytes(64)).build());
        LinkedBlockingQueue<InvalidFrame> invalid = new LinkedBlockingQueue<>();
        session.onInvalid(invalid::add);
        peer.send("{'op':'changed','data':{'celsius':1,'x':'%s'}}", "x".repeat(100));
        assertThat(take(invalid).violations()).extracting(Violation::rule).containsExactly("bytes");
    }

    @Test
    void aRequestBeyondTheLimitIsNotSent() {
        session = open(
                options.toBuilder().limits(JsonLimits.DEFAULT.withMaxBytes(16)).build());
        assertThat(failureOf(read()))
                .isInstanceOf(FrameTooLargeException.class)
                .hasMessageMatching("read was not sent: the frame has \\d+ bytes, the limit is 16");
        assertThat(session.counters().outstandingRequests()).isZero();
    }

    @Test
    void oneRequestMoreThanTheLimitFailsAtOnce() {
        session = open(options.toBuilder().maxInFlight(2).build());
        CompletableFuture<Reading> first = read();
        read();
        assertThat(failureOf(read()))
                .isInstanceOf(TooManyRequestsException.class)
                .hasMessage("read was not sent: 2 requests are outstanding, which is the limit");
        peer.send("{'id':%d,'op':'read','data':{'celsius':3}}", peer.nextId());
        first.join();
        assertThat(read()).isNotDone();
    }

    @Test
    void closingFailsEveryOutstandingRequest() {
        List<CompletableFuture<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            readings.add(read());
        }
        session.close();
        session.close();
        readings.forEach(reading -> assertThat(failureOf(reading))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("the session was closed by this side")
                .hasNoCause());
        assertThat(failureOf(read())).isInstanceOf(SessionClosedException.class);
        assertThat(failureOf(session.request(REBOOT, new Reboot()))).isInstanceOf(SessionClosedException.class);
        session.closed().join();
        peer.closed().join();
    }

    @Test
    void losingTheConnectionFailsEveryOutstandingRequestWithTheCause() {
        CompletableFuture<Reading> reading = read();
        peer.next();
        peer.close();
        assertThat(failureOf(reading))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("the connection to memory:device is lost")
                .hasCauseInstanceOf(TransportException.class);
        assertThat(failureOf(session.closed())).isInstanceOf(SessionClosedException.class);
    }

    @Test
    void aSessionMayBeClosedInAListener() throws Exception {
        session.subscribe(Changed.class, push -> session.close());
        CompletableFuture<Reading> reading = read();
        peer.next();
        peer.send("{'op':'changed','data':{'celsius':1}}");
        assertThat(failureOf(reading)).isInstanceOf(SessionClosedException.class);
        session.closed().get(20, TimeUnit.SECONDS);
    }

    @Test
    void pushesGoToTheListenersOfTheirTypeInOrder() throws Exception {
        LinkedBlockingQueue<Push> all = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<Alarm> alarms = new LinkedBlockingQueue<>();
        session.subscribe(Push.class, all::add);
        session.subscribe(Alarm.class, alarms::add);
        for (int i = 0; i < 5_000; i++) {
            peer.send("{'op':'%s','data':{'celsius':%d}}", i % 2 == 0 ? "changed" : "alarm", i);
        }
        for (int i = 0; i < 5_000; i++) {
            Reading reading = new Reading(i);
            assertThat(take(all)).isEqualTo(i % 2 == 0 ? new Changed(reading) : new Alarm(reading));
        }
        await().until(() -> alarms.size() == 2_500);
    }

    @Test
    void aListenerHearsTheEnvelopeToo() throws Exception {
        LinkedBlockingQueue<String> sources = new LinkedBlockingQueue<>();
        session.onPush(frame -> sources.add(frame.header().source() + ' ' + frame.message()));
        peer.send("{'from':'hall','op':'alarm','data':{'celsius':30}}");
        assertThat(take(sources)).isEqualTo("hall Alarm[body=Reading[celsius=30.0]]");
    }

    @Test
    void anEndedSubscriptionHearsNothingAndMayEndTwice() throws Exception {
        LinkedBlockingQueue<Push> first = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<Push> second = new LinkedBlockingQueue<>();
        Subscription subscription = session.subscribe(Push.class, first::add);
        session.subscribe(Push.class, second::add);
        subscription.close();
        subscription.close();
        peer.send("{'op':'alarm','data':{'celsius':30}}");
        take(second);
        assertThat(first).isEmpty();
    }

    @Test
    void aThrowingListenerHarmsNobody() throws Exception {
        LinkedBlockingQueue<Push> healthy = new LinkedBlockingQueue<>();
        session.subscribe(Push.class, push -> {
            throw new IllegalStateException("expected by the test");
        });
        session.subscribe(Push.class, push -> {
            throw new AssertionError("expected by the test");
        });
        session.subscribe(Push.class, healthy::add);
        peer.send("{'op':'alarm','data':{'celsius':1}}");
        peer.send("{'op':'alarm','data':{'celsius':2}}");
        assertThat(take(healthy)).isEqualTo(new Alarm(new Reading(1)));
        assertThat(take(healthy)).isEqualTo(new Alarm(new Reading(2)));
    }

    @Test
    void aSlowListenerDoesNotDelayReplies() {
        CompletableFuture<Void> release = new CompletableFuture<>();
        session.subscribe(Push.class, push -> release.join());
        peer.send("{'op':'alarm','data':{'celsius':1}}");
        CompletableFuture<Reading> reading = read();
        peer.send("{'id':%d,'op':'read','data':{'celsius':3}}", peer.nextId());
        assertThat(reading.join()).isEqualTo(new Reading(3));
        release.complete(null);
    }

    @Test
    void aRequestMayBeAwaitedInAListener() {
        CompletableFuture<Reading> inner = new CompletableFuture<>();
        session.subscribe(Changed.class, push -> inner.complete(read().join()));
        peer.send("{'op':'changed','data':{'celsius':1}}");
        peer.send("{'id':%d,'op':'read','data':{'celsius':4}}", peer.nextId());
        assertThat(inner.join()).isEqualTo(new Reading(4));
    }

    @Test
    void whenListenersDoNotKeepUpTheSessionStopsReadingAndLosesNothing() throws Exception {
        session = open(options.toBuilder().queueLimit(10).build());
        CompletableFuture<Void> release = new CompletableFuture<>();
        LinkedBlockingQueue<Push> heard = new LinkedBlockingQueue<>();
        session.subscribe(Push.class, push -> {
            release.join();
            heard.add(push);
        });
        for (int i = 0; i < 500; i++) {
            peer.send("{'op':'changed','data':{'celsius':%d}}", i);
        }
        peer.send("{'op':'humidity'}");
        assertThat(session.counters().unknownMessages()).isZero();
        release.complete(null);
        for (int i = 0; i < 500; i++) {
            assertThat(take(heard)).isEqualTo(new Changed(new Reading(i)));
        }
        await().until(() -> session.counters().unknownMessages() == 1);
    }

    @Test
    void aReplyBehindMorePushesThanTheQueueHoldsIsReadWhileAListenerAwaitsIt() {
        session = open(options.toBuilder().queueLimit(10).build());
        CompletableFuture<Void> start = new CompletableFuture<>();
        CompletableFuture<Reading> inner = new CompletableFuture<>();
        session.subscribe(Changed.class, push -> {
            start.join();
            if (!inner.isDone()) {
                inner.complete(read().join());
            }
        });
        for (int i = 0; i < 100; i++) {
            peer.send("{'op':'changed','data':{'celsius':%d}}", i);
        }
        start.complete(null);
        peer.send("{'id':%d,'op':'read','data':{'celsius':4}}", peer.nextId());
        assertThat(inner.join()).isEqualTo(new Reading(4));
    }

    @Test
    void waitingForAReplyOnTheThreadThatReadsFailsInsteadOfHanging() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CompletableFuture<Void> dependent =
                read().thenAccept(reading -> failure.set(catchThrowable(() -> read().join())));
        peer.send("{'id':%d,'op':'read','data':{'celsius':4}}", peer.nextId());
        dependent.join();
        assertThat(failure.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use the ...Async methods");
    }

    @Test
    void listenersThatArePreparedMissNothing() throws Exception {
        LinkedBlockingQueue<Push> heard = new LinkedBlockingQueue<>();
        ScriptedPeer eager = new ScriptedPeer() {
            @Override
            public void onOpened(dev.framewright.runtime.transport.Transport opened) {
                super.onOpened(opened);
                send("{'op':'alarm','data':{'celsius':1}}");
            }
        };
        session = ClientSession.open(
                        Thermostat.INSTANCE,
                        eager.connector(),
                        options,
                        opening -> opening.subscribe(Push.class, heard::add))
                .join();
        assertThat(take(heard)).isEqualTo(new Alarm(new Reading(1)));
    }

    @Test
    void connectingEndsAtTheTimeout() {
        CompletableFuture<dev.framewright.runtime.transport.Transport> never = new CompletableFuture<>();
        CompletableFuture<ClientSession<Push>> opening =
                ClientSession.open(Thermostat.INSTANCE, listener -> never, options);
        timer.advance(Duration.ofSeconds(10));
        assertThatThrownBy(opening::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no connection within 10000 ms");
        assertThat(never).isCancelled();
    }

    @Test
    void closingDuringConnectGivesUp() {
        CompletableFuture<dev.framewright.runtime.transport.Transport> never = new CompletableFuture<>();
        AtomicReference<ClientSession<Push>> early = new AtomicReference<>();
        CompletableFuture<ClientSession<Push>> opening =
                ClientSession.open(Thermostat.INSTANCE, listener -> never, options, early::set);
        early.get().close();
        assertThat(failureOf(opening)).isInstanceOf(SessionClosedException.class);
        assertThat(never).isCancelled();
        early.get().closed().join();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void aConnectorThatThrowsFailsTheOpening() {
        RuntimeException expected = new IllegalStateException("expected by the test");
        CompletableFuture<ClientSession<Push>> opening = ClientSession.open(
                Thermostat.INSTANCE,
                listener -> {
                    throw expected;
                },
                options);
        assertThat(failureOf(opening)).isSameAs(expected);
        assertThat(timer.pending()).isZero();
    }

    @Test
    void cancellingDuringConnectGivesUp() {
        CompletableFuture<dev.framewright.runtime.transport.Transport> never = new CompletableFuture<>();
        CompletableFuture<ClientSession<Push>> opening =
                ClientSession.open(Thermostat.INSTANCE, listener -> never, options);
        opening.cancel(true);
        assertThat(never).isCancelled();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void aTimeoutMustBeGreaterThanZero() {
        assertThatThrownBy(() -> session.request(READ, new GetReading(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be greater than zero, not PT0S");
    }
}

package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.RawFrame;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests and replies, from of the scorecard. */
@ExtendWith(LeakCheck.class)
@Timeout(600)
class RequestsScorecardTest {
    private static final int IN_FLIGHT = 1024;

    private final ScriptedPeer peer = new ScriptedPeer();

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-02 a disconnect fails every request that waits, at once and typed")
    void disconnectMidRequest(Wire wire) throws Exception {
        for (int drop = 0; drop < wire.times(10_000, 500); drop++) {
            ScriptedPeer device = new ScriptedPeer();
            try (Wire.Stand stand = wire == Wire.MEMORY ? wire.stand(device) : reused(wire, device)) {
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT);
                List<CompletableFuture<Reading>> pending = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    pending.add(Trial.read(session));
                }
                device.next();
                device.close();
                for (CompletableFuture<Reading> reading : pending) {
                    assertThat(Trial.failureOf(reading))
                            .isInstanceOfAny(SessionClosedException.class, TransportException.class);
                }
                assertThat(session.counters().outstandingRequests()).isZero();
            }
        }
    }

    /** One listening port for all drops of a test. */
    private Wire.Stand reused(Wire wire, ScriptedPeer device) {
        current = device;
        if (shared == null) {
            shared = wire.stand(() -> current);
        }
        return new Wire.Stand(shared.connector(), null);
    }

    private volatile ScriptedPeer current;
    private Wire.Stand shared;

    @AfterEach
    void closeShared() {
        if (shared != null) {
            shared.close();
        }
    }

    /** Sends as many requests as fit, and returns them by their ids. */
    private Map<Long, CompletableFuture<Reading>> fill(ClientSession<Push> session, int count) {
        List<CompletableFuture<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(Trial.read(session));
        }
        Map<Long, CompletableFuture<Reading>> byId = new LinkedHashMap<>();
        readings.forEach(reading -> byId.put(peer.nextId(), reading));
        return byId;
    }

    private void answer(List<Long> ids) {
        ids.forEach(id -> peer.send("{'id':%d,'op':'read','data':{'celsius':%d}}", id, id));
    }

    private static void assertOwn(Map<Long, CompletableFuture<Reading>> readings) throws Exception {
        for (Map.Entry<Long, CompletableFuture<Reading>> reading : readings.entrySet()) {
            assertThat(Trial.get(reading.getValue()).celsius())
                    .isEqualTo(reading.getKey().doubleValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-03 a reply that comes after the timeout reaches nobody")
    void lateReply(Wire wire) throws Exception {
        ManualTimer timer = new ManualTimer();
        SessionOptions options =
                SessionOptions.builder().timer(timer).heartbeat(null).build();
        int rounds = wire.times(100, 10);
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), options)) {
            for (int round = 0; round < rounds; round++) {
                Map<Long, CompletableFuture<Reading>> late = fill(session, 1000);
                timer.advance(options.replyTimeout());
                for (CompletableFuture<Reading> reading : late.values()) {
                    assertThat(Trial.failureOf(reading)).isInstanceOf(RequestTimeoutException.class);
                }
                Map<Long, CompletableFuture<Reading>> inTime = fill(session, 1000);
                assertThat(inTime.keySet()).doesNotContainAnyElementsOf(late.keySet());
                List<Long> ids = new ArrayList<>(late.keySet());
                ids.addAll(inTime.keySet());
                Collections.shuffle(ids, new Random(round));
                answer(ids);
                assertOwn(inTime);
                long unmatched = 1000L * (round + 1);
                await().pollInterval(Duration.ofMillis(1))
                        .until(() -> session.counters().unmatchedReplies() == unmatched);
            }
            assertThat(session.counters()).isEqualTo(new SessionCounters(1000L * rounds, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-04 of two replies the first wins, and one to an unknown id is counted")
    void duplicateReply(Wire wire) throws Exception {
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            CompletableFuture<Reading> reading = Trial.read(session);
            long id = peer.nextId();
            peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", id);
            peer.send("{'id':%d,'op':'read','data':{'celsius':2}}", id);
            peer.send("{'id':5,'op':'read','data':{'celsius':3}}");
            assertThat(Trial.get(reading)).isEqualTo(new Reading(1));
            await().until(() -> session.counters().unmatchedReplies() == 2);
            Trial.assertAlive(session, peer);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-05 replies in any order reach their own requests")
    void outOfOrder(Wire wire) throws Exception {
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            for (int round = 0; round < wire.times(98, 20); round++) {
                Map<Long, CompletableFuture<Reading>> readings = fill(session, IN_FLIGHT);
                List<Long> ids = new ArrayList<>(readings.keySet());
                Collections.shuffle(ids, new Random(round));
                answer(ids);
                assertOwn(readings);
            }
            assertThat(session.counters()).isEqualTo(new SessionCounters(0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-06 a push with the id of a request does not complete it")
    void pushWithPendingId(Wire wire) throws Exception {
        LinkedBlockingQueue<Changed> heard = new LinkedBlockingQueue<>();
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            session.subscribe(Changed.class, heard::add);
            CompletableFuture<Reading> reading = Trial.read(session);
            long id = peer.nextId();
            peer.send("{'id':%d,'op':'changed','data':{'celsius':1}}", id);
            assertThat(Trial.take(heard)).isEqualTo(new Changed(new Reading(1)));
            assertThat(reading).isNotDone();
            answer(List.of(id));
            assertThat(Trial.get(reading).celsius()).isEqualTo(id);
        }
    }

    @Test
    @DisplayName("R-06 of a million ids none is used again while pending, or for 60 s after a timeout")
    void idsAreNotReused() {
        ManualTimer timer = new ManualTimer();
        SessionOptions options = SessionOptions.builder().timer(timer).build();
        PendingRequests requests = new PendingRequests(
                IdSpace.integers(100_000, 999_999), options, new ListenerQueue(Runnable::run, 1024));
        ArrayDeque<PendingRequest<Reading>> pending = new ArrayDeque<>();
        Set<Scalar> taken = new HashSet<>();
        ArrayDeque<Scalar> givenUp = new ArrayDeque<>();
        for (int i = 0; i < 1_000_000; i++) {
            PendingRequest<Reading> request = requests.register(Thermostat.READ, Duration.ofHours(1));
            assertThat(taken.add(request.id()))
                    .as("id %s is free", request.id())
                    .isTrue();
            pending.add(request);
            if (pending.size() == IN_FLIGHT) {
                PendingRequest<Reading> oldest = pending.remove();
                if (i % 500 == 0) { // one in 500 is given up; 33 of them in 60 s of this clock
                    oldest.future().cancel(false);
                    givenUp.add(oldest.id());
                    timer.advance(Duration.ofMillis(1800));
                    if (givenUp.size() > 33) {
                        taken.remove(givenUp.remove());
                    }
                } else {
                    requests.complete(oldest, new Reading(0));
                    taken.remove(oldest.id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-07 each way in which a reply can be wrong has its own failure, and the connection is kept")
    void wrongReplies(Wire wire) throws Exception {
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            assertViolation(session, "'op':'read','ok':true,'data':{'celsius':'hot'}", "/data/celsius", "type");
            assertViolation(session, "'op':'read','ok':true", "", "required");
            assertViolation(session, "'op':'set','ok':true", "", "operation");
            assertViolation(session, "'op':'read','ok':'false','data':{'celsius':1}", "/ok", "type");
            CompletableFuture<Reading> rejected = Trial.read(session);
            peer.send("{'id':%d,'ok':false}", peer.nextId());
            assertThat(Trial.failureOf(rejected)).isInstanceOf(RejectedException.class);
            CompletableFuture<Reading> withoutStatus = Trial.read(session);
            peer.send("{'id':%d,'op':'read','data':{'celsius':1}}", peer.nextId());
            assertThat(Trial.get(withoutStatus)).isEqualTo(new Reading(1));
            Trial.assertAlive(session, peer);
        }
    }

    private void assertViolation(ClientSession<Push> session, String rest, String pointer, String rule) {
        CompletableFuture<Reading> reading = Trial.read(session);
        String reply = "{'id':" + peer.nextId() + "," + rest + "}";
        peer.send(reply);
        assertThat(Trial.failureOf(reading)).isInstanceOfSatisfying(ProtocolViolationException.class, failure -> {
            assertThat(failure.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.pointer()).isEqualTo(pointer);
                assertThat(violation.rule()).isEqualTo(rule);
            });
            assertThat(failure.frame()).isEqualTo(RawFrame.copyOf(ScriptedPeer.bytes(reply)));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-08 a push with an unknown code goes to its listener, and the connection is kept")
    void unknownPush(Wire wire) throws Exception {
        LinkedBlockingQueue<UnknownMessage> unknown = new LinkedBlockingQueue<>();
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            session.onUnknown(unknown::add);
            peer.send("{'op':'from the future','data':[1]}");
            assertThat(Trial.take(unknown).operation()).isEqualTo(Scalar.of("from the future"));
            assertThat(session.counters().unknownMessages()).isEqualTo(1);
            Trial.assertAlive(session, peer);
        }
    }
}

package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.Thermostat.Changed;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.ReadingResponse;
import dev.framewright.runtime.session.Thermostat.Request;
import dev.framewright.runtime.session.Thermostat.Response;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pushes and listeners, from of the scorecard. */
@ExtendWith(LeakCheck.class)
@Timeout(600)
class ListenersScorecardTest {
    private final DeviceEndpoint<Request, Response, Push> device = new DeviceEndpoint<>(
            Thermostat.INSTANCE,
            (request, context) -> CompletableFuture.completedFuture(new ReadingResponse(new Reading(21))),
            SessionOptions.DEFAULT);

    private static Changed changed(int number) {
        return new Changed(new Reading(number));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-11 a flood of pushes arrives whole and in order")
    void flood(Wire wire) throws Exception {
        int count = wire.times(100_000, 100_000);
        AtomicInteger inOrder = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(count);
        // Sockets slow a sender down; in memory it is refused when 16 MiB wait.
        Semaphore lead = new Semaphore(wire == Wire.MEMORY ? 100_000 : Integer.MAX_VALUE);
        try (Wire.Stand stand = wire.stand(device);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            session.subscribe(Changed.class, push -> {
                if (push.body().celsius() == inOrder.get()) {
                    inOrder.incrementAndGet();
                }
                lead.release();
                done.countDown();
            });
            await().until(() -> device.sessions().size() == 1);
            for (int i = 0; i < count; i++) {
                assertThat(lead.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
                CompletableFuture<Void> sent = device.push(changed(i));
                if (i % 1000 == 999) {
                    Trial.get(sent);
                }
            }
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(inOrder).hasValue(count);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-12 while a listener does not keep up, replies still come, reading stops, and nothing is lost")
    void slowListener(Wire wire) throws Exception {
        SessionOptions options = SessionOptions.builder().queueLimit(100).build();
        CountDownLatch release = new CountDownLatch(1);
        LinkedBlockingQueue<Changed> heard = new LinkedBlockingQueue<>();
        try (Wire.Stand stand = wire.stand(device);
                ClientSession<Push> session = Trial.open(stand.connector(), options)) {
            session.subscribe(Changed.class, push -> {
                awaitQuietly(release);
                heard.add(push);
            });
            await().until(() -> device.sessions().size() == 1);
            for (int i = 0; i < 500; i++) {
                Trial.get(device.push(changed(i)));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(Trial.get(Trial.read(session))).isEqualTo(new Reading(21));
            }
            assertThat(isHeldUp()).as("the session stops reading").isTrue();
            release.countDown();
            for (int i = 0; i < 500; i++) {
                assertThat(Trial.take(heard)).isEqualTo(changed(i));
            }
        }
    }

    /** Whether pushes get stuck, or are refused, before there are so many that they would not fit into memory. */
    private boolean isHeldUp() throws Exception {
        for (int batch = 0; batch < 1000; batch++) {
            CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
            for (int i = 0; i < 1000; i++) {
                sent = device.push(changed(i));
            }
            if (!sent.handle((written, failure) -> failure == null)
                    .completeOnTimeout(false, 2, TimeUnit.SECONDS)
                    .get()) {
                return true;
            }
        }
        return false;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-13 a listener that throws, asks or unsubscribes harms no other and no later frame")
    void difficultListeners(Wire wire) throws Exception {
        LinkedBlockingQueue<Changed> last = new LinkedBlockingQueue<>();
        AtomicInteger once = new AtomicInteger();
        AtomicReference<Subscription> own = new AtomicReference<>();
        try (Wire.Stand stand = wire.stand(device);
                ClientSession<Push> session = Trial.open(stand.connector(), SessionOptions.DEFAULT)) {
            session.subscribe(Changed.class, push -> {
                throw new IllegalStateException("on purpose");
            });
            session.subscribe(Changed.class, push -> {
                throw new AssertionError("an error, on purpose");
            });
            session.subscribe(
                    Changed.class,
                    push -> session.subscribe(Changed.class, nested -> {}).close());
            own.set(session.subscribe(Changed.class, push -> {
                once.incrementAndGet();
                own.get().close();
            }));
            session.subscribe(Changed.class, push -> Trial.read(session).join());
            session.subscribe(Changed.class, last::add);
            await().until(() -> device.sessions().size() == 1);
            for (int i = 0; i < 100; i++) {
                Trial.get(device.push(changed(i)));
                assertThat(Trial.take(last)).isEqualTo(changed(i));
            }
            assertThat(once).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R-14 a listener may wait for a reply, or its timeout, even on the only thread there is")
    void waitingListener(Wire wire) throws Exception {
        ExecutorService only = Executors.newSingleThreadExecutor();
        ScriptedPeer peer = new ScriptedPeer();
        LinkedBlockingQueue<Object> results = new LinkedBlockingQueue<>();
        SessionOptions options = SessionOptions.builder()
                .executor(only)
                .replyTimeout(Duration.ofMillis(300))
                .build();
        try (Wire.Stand stand = wire.stand(peer);
                ClientSession<Push> session = Trial.open(stand.connector(), options)) {
            session.onPush(push -> {
                try {
                    results.add(Awaiting.await(Trial.read(session)));
                } catch (RequestTimeoutException e) {
                    results.add(e);
                }
            });
            peer.send("{'op':'changed','data':{'celsius':1}}");
            peer.nextId();
            assertThat(Trial.take(results)).isInstanceOf(RequestTimeoutException.class);
            peer.send("{'op':'changed','data':{'celsius':1}}");
            peer.send("{'id':%d,'op':'read','data':{'celsius':3}}", peer.nextId());
            assertThat(Trial.take(results)).isEqualTo(new Reading(3));
        } finally {
            only.shutdown();
        }
    }
}

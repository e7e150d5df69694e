package dev.framewright.runtime.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.session.ClientSession;
import dev.framewright.runtime.session.Reconnect;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Thermostat;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import io.netty.util.ResourceLeakDetector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many sessions in one process, devices in another (docs/scale.md). {@code -Dsessions=5000} is the number the project
 * promises; fewer do in a usual build.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ManySessionsTest {
    private static final int SESSIONS = Integer.getInteger("sessions", 500);
    private static final int ROUNDS = 20;

    private final List<ClientSession<Thermostat.Push>> sessions = new ArrayList<>();
    private final Queue<Long> attempts = new ConcurrentLinkedQueue<>();
    private final ResourceLeakDetector.Level level = ResourceLeakDetector.getLevel();

    /** Which would be what is measured. */
    @BeforeEach
    void switchTheLeakDetectorOff() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
    }

    @AfterEach
    void close() {
        sessions.forEach(ClientSession::close);
        ResourceLeakDetector.setLevel(level);
    }

    private static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static <T> T timed(String what, Supplier<T> action) {
        long start = System.nanoTime();
        T result = action.get();
        report(what + " in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
        return result;
    }

    private static void report(String text) {
        System.out.println("scale: " + text);
    }

    private static <T> List<T> all(List<CompletableFuture<T>> futures) {
        CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new))
                .orTimeout(2, TimeUnit.MINUTES)
                .join();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    private void open(Devices devices, SessionOptions options) {
        Connector tcp = counted(TcpConnector.to("127.0.0.1", devices.tcpPort));
        Connector webSocket =
                counted(WebSocketConnector.to(URI.create("ws://127.0.0.1:" + devices.webSocketPort + "/ws")));
        List<CompletableFuture<ClientSession<Thermostat.Push>>> opening = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            opening.add(ClientSession.open(Thermostat.INSTANCE, i % 2 == 0 ? tcp : webSocket, options));
        }
        sessions.addAll(all(opening));
    }

    private Connector counted(Connector connector) {
        return listener -> {
            attempts.add(System.nanoTime());
            return connector.connect(listener);
        };
    }

    private void exchange() {
        List<CompletableFuture<Thermostat.Reading>> replies = new ArrayList<>();
        for (ClientSession<Thermostat.Push> session : sessions) {
            replies.add(session.request(Thermostat.READ, new Thermostat.GetReading()));
        }
        assertThat(all(replies)).hasSize(SESSIONS).containsOnly(new Thermostat.Reading(21));
    }

    @Test
    void everySessionIsServedAndEveryDropIsNoticed() throws Exception {
        SessionOptions options = SessionOptions.builder()
                .connectTimeout(Duration.ofMinutes(1))
                .replyTimeout(Duration.ofMinutes(1))
                .build();
        try (Devices devices = new Devices()) {
            long heap = usedHeap();
            timed(SESSIONS + " sessions opened", () -> {
                open(devices, options);
                return null;
            });
            assertThat(devices.connections()).isEqualTo(SESSIONS);
            exchange();
            report("heap per session: " + (usedHeap() - heap) / SESSIONS + " bytes");
            int threads = Thread.activeCount();
            timed(ROUNDS * SESSIONS + " requests answered", () -> {
                for (int i = 0; i < ROUNDS; i++) {
                    exchange();
                }
                return null;
            });
            assertThat(Thread.activeCount())
                    .as("threads do not grow with sessions")
                    .isLessThan(threads + 20);
            List<CompletableFuture<Void>> ends = sessions.stream()
                    .map(session -> session.closed().handle((nothing, failure) -> (Void) null))
                    .toList();
            devices.drop();
            timed(SESSIONS + " drops noticed", () -> all(ends));
            await().until(() -> devices.connections() == 0);
        }
    }

    /** Draws the same waits in every run, and remembers them. */
    private static final class Waits implements RandomGenerator {
        private final Random random = new Random(10);
        private final List<Long> drawn = new ArrayList<>();

        @Override
        public synchronized long nextLong() {
            return random.nextLong();
        }

        @Override
        public synchronized long nextLong(long bound) {
            long wait = random.nextLong(bound);
            drawn.add(wait);
            return wait;
        }
    }

    /** The most that fall into 100 ms. */
    private static long busiest(Collection<Long> nanos) {
        return nanos.stream()
                .collect(Collectors.groupingBy(
                        at -> Math.floorDiv(at, TimeUnit.MILLISECONDS.toNanos(100)), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
    }

    @Test
    void r10SessionsDroppedTogetherComeBackSpreadOut() throws Exception {
        Waits waits = new Waits();
        Duration window = Duration.ofSeconds(Math.max(2, SESSIONS / 500));
        SessionOptions options = SessionOptions.builder()
                .connectTimeout(Duration.ofMinutes(1))
                .replyTimeout(Duration.ofMinutes(1))
                .reconnect(Reconnect.DEFAULT
                        .withDelays(window, window.multipliedBy(2))
                        .withRandom(waits))
                .build();
        int threads;
        try (Devices devices = new Devices()) {
            open(devices, options);
            exchange();
            threads = Thread.activeCount();
            attempts.clear();
            List<CompletableFuture<Void>> back = new ArrayList<>();
            for (ClientSession<Thermostat.Push> session : sessions) {
                CompletableFuture<Void> returned = new CompletableFuture<>();
                back.add(returned);
                session.onReconnected(() -> returned.complete(null));
            }
            devices.drop();
            timed(SESSIONS + " dropped sessions all back", () -> all(back));
            exchange();
            await().until(() -> devices.connections() == SESSIONS);
            double mean = SESSIONS * 100.0 / window.toMillis();
            report("attempts per 100 ms: mean " + mean + ", drawn for the busiest " + busiest(waits.drawn)
                    + ", made in the busiest " + busiest(attempts));
            assertThat((double) busiest(waits.drawn)).isLessThanOrEqualTo(3 * mean);
            assertThat(attempts).hasSizeGreaterThanOrEqualTo(SESSIONS);
            sessions.forEach(ClientSession::close);
            await().until(() -> devices.connections() == 0);
        }
        await().untilAsserted(() -> assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads));
    }
}

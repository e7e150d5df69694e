package dev.framewright.runtime.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.session.Thermostat.ReadingResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left when sessions are closed: of the scorecard. */
@Timeout(120)
class ExitScorecardTest {
    /** Runs in a JVM of its own, which nobody ends. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws Exception {
            DeviceEndpoint<Thermostat.Request, Thermostat.Response, Push> device = new DeviceEndpoint<>(
                    Thermostat.INSTANCE,
                    (request, context) -> CompletableFuture.completedFuture(new ReadingResponse(new Reading(21))),
                    SessionOptions.DEFAULT);
            SessionOptions options = SessionOptions.builder()
                    .reconnect(Reconnect.DEFAULT)
                    .heartbeat(Heartbeat.DEFAULT
                            .withInterval(Duration.ofMillis(50))
                            .withRequest(Thermostat.READ, new GetReading()))
                    .build();
            for (Wire wire : Wire.values()) {
                try (Wire.Stand stand = wire.stand(device);
                        ClientSession<Push> session = Trial.open(stand.connector(), options)) {
                    Trial.get(Trial.read(session));
                }
            }
            CompletableFuture<?> refused = ClientSession.open(Thermostat.INSTANCE, Wire.TCP.connector(1), options);
            Trial.failureOf(refused);
            System.out.println("closed");
        }
    }

    @Test
    @DisplayName("R-19 a JVM exits by itself after the last session is closed, and after a failed first connection")
    void exits() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it exits").isTrue();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(output).contains("closed");
            assertThat(process.exitValue()).as(output).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisplayName("R-18 nothing in the runtime looks at the time of day, R-19 and nothing needs finalizers or internals")
    void noClockAndNoInternals() throws IOException {
        List<String> forbidden = List.of(
                "currentTimeMillis",
                "Instant.now",
                "Clock.system",
                "new Date(",
                "sun.misc",
                "jdk.internal",
                "finalize()");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            for (Path source : sources) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContain(forbidden);
            }
        }
    }
}

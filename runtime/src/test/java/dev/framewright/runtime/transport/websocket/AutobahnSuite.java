package dev.framewright.runtime.transport.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.framewright.runtime.transport.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Autobahn test suite against both ends of our WebSockets, each of them an echo. Part of the profile {@code autobahn}
 * only, which has the suite on the class path (docs/conformance.md).
 */
@ExtendWith(LeakCheck.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class AutobahnSuite {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AGENT = "framewright";
    /** Size and speed, and compression, which is not negotiated. */
    private static final List<String> LEFT_OUT = List.of("9.*", "12.*", "13.*");

    private static final int CASES = 247;

    /** Sends back what it gets. */
    private static final class Echo implements WebSocketChannel.BinaryListener {
        private final CompletableFuture<Void> closed = new CompletableFuture<>();
        private final List<String> texts = new ArrayList<>();
        private final boolean answers;
        private @Nullable WebSocketChannel transport;

        Echo(boolean answers) {
            this.answers = answers;
        }

        @Override
        public void onOpened(Transport opened) {
            transport = (WebSocketChannel) opened;
        }

        @Override
        public void onFrame(byte[] frame) {
            texts.add(new String(frame, UTF_8));
            if (answers) {
                transport.send(frame);
            }
        }

        @Override
        public void onBinary(byte[] message) {
            transport.sendBinary(message);
        }

        @Override
        public void onClosed(@Nullable Throwable cause) {
            closed.complete(null);
        }
    }

    @Test
    void ourServerPassesEveryCase() throws Exception {
        Path reports = reports("server");
        try (WebSocketServer server = WebSocketServer.bind(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                "/echo",
                () -> new Echo(true),
                WebSocketOptions.DEFAULT)) {
            String url = "ws://127.0.0.1:" + server.port() + "/echo";
            Process suite = start(
                    reports,
                    Map.of(
                            "mode",
                            "fuzzingclient",
                            "servers",
                            List.of(Map.of("agent", AGENT, "url", url, "options", Map.of("version", 18)))));
            assertThat(suite.waitFor()).as("exit status of the suite").isZero();
        }
        assertPassed(reports);
    }

    @Test
    void ourClientPassesEveryCase() throws Exception {
        Path reports = reports("client");
        int port = freePort();
        Process suite = start(reports, Map.of("mode", "fuzzingserver", "url", "ws://127.0.0.1:" + port));
        try {
            await().atMost(Duration.ofSeconds(40)).until(() -> listens(port));
            Echo counter = connect(port, "/getCaseCount", false);
            assertThat(counter.texts).containsExactly(String.valueOf(CASES));
            for (int i = 1; i <= CASES; i++) {
                connect(port, "/runCase?case=" + i + "&agent=" + AGENT, true);
            }
            connect(port, "/updateReports?agent=" + AGENT, false);
        } finally {
            suite.destroy();
            suite.waitFor();
        }
        assertPassed(reports);
    }

    /** Answers until the suite closes the connection. */
    private static Echo connect(int port, String path, boolean answers) throws Exception {
        Echo echo = new Echo(answers);
        WebSocketConnector.to(URI.create("ws://127.0.0.1:" + port + path))
                .connect(echo)
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        echo.closed.get(1, TimeUnit.MINUTES);
        return echo;
    }

    private static Path reports(String side) throws IOException {
        return Files.createDirectories(Path.of("target", "autobahn", side).toAbsolutePath());
    }

    private static Process start(Path reports, Map<String, Object> settings) throws IOException {
        Map<String, Object> specification = new TreeMap<>(settings);
        specification.put("outdir", reports.toString());
        specification.put("options", Map.of("failByDrop", false));
        specification.put("cases", List.of("*"));
        specification.put("exclude-cases", LEFT_OUT);
        specification.put("exclude-agent-cases", Map.of());
        Path file = reports.resolve("specification.json");
        JSON.writeValue(file, specification);
        Path script = reports.resolve("suite.py");
        try (InputStream in = AutobahnSuite.class.getResourceAsStream("suite.py")) {
            Files.write(script, in.readAllBytes());
        }
        Path log = reports.resolve("suite.log");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "-Dpython.console.encoding=UTF-8",
                        "-Dpython.path=" + suiteJar(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.python.util.jython",
                        script.toString(),
                        file.toString())
                .directory(reports.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static String suiteJar() {
        return java.util.Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(path -> path.contains("autobahntestsuite-maven-plugin"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run with -Pautobahn"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void assertPassed(Path reports) {
        JsonNode results = JSON.readTree(reports.resolve("index.json")).get(AGENT);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> failed = new ArrayList<>();
        results.properties().forEach(entry -> {
            String behavior = entry.getValue().get("behavior").asString();
            String close = entry.getValue().get("behaviorClose").asString();
            counts.merge(behavior + ", closing " + close, 1, Integer::sum);
            if (!List.of("OK", "NON-STRICT", "INFORMATIONAL").contains(behavior)
                    || !List.of("OK", "INFORMATIONAL").contains(close)) {
                failed.add(entry.getKey() + ": " + behavior + ", closing " + close);
            }
        });
        System.out.println("Autobahn, " + reports.getFileName() + ": " + counts);
        assertThat(failed).as("cases not passed; see %s", reports).isEmpty();
        assertThat(results).hasSize(CASES);
    }
}

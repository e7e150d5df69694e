package dev.framewright.invisoutlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.SystemPreferences;
import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.invisoutlet.simulator.ProductLine;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Reply;
import dev.framewright.runtime.session.Operation;
import dev.framewright.runtime.session.PushType;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whatever stands in {@code protocol.json} has examples, negative examples, a simulated device that does it and a place in the demo. */
class CoverageTest {
    private static final long PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode PROTOCOL = JSON.readTree(resource("protocol.json"));
    private static final List<Example> EXAMPLES = table("frames/index.tsv");
    private static final List<Example> NEGATIVES = table("frames/invalid/index.tsv");

    /** A row of an index of frames. */
    private record Example(String file, String operation, String kind) {}

    private static byte[] resource(String path) {
        try (InputStream in = CoverageTest.class.getResourceAsStream("/invisoutlet/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static List<Example> table(String path) {
        return new String(resource(path), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Example(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static Set<String> named(List<Example> examples, String... kinds) {
        return examples.stream()
                .filter(example -> List.of(kinds).contains(example.kind()))
                .map(Example::operation)
                .collect(Collectors.toSet());
    }

    private static List<String> operations(Reply... replies) {
        return InvisOutletProtocol.INSTANCE.operations().stream()
                .filter(operation -> List.of(replies).contains(operation.reply()))
                .map(Operation::name)
                .toList();
    }

    @Test
    void the_generated_protocol_has_every_operation_and_push_of_the_description() {
        assertThat(operations(Reply.values()))
                .containsExactlyInAnyOrderElementsOf(PROTOCOL.get("operations").propertyNames());
        assertThat(InvisOutletProtocol.INSTANCE.pushes().stream().map(PushType::name))
                .containsExactlyInAnyOrderElementsOf(PROTOCOL.get("pushes").propertyNames());
    }

    @Test
    void every_operation_has_a_request_example_and_a_negative_one() {
        assertThat(named(EXAMPLES, "request")).containsAll(operations(Reply.values()));
        assertThat(named(NEGATIVES, "request", "response", "ack")).containsAll(operations(Reply.values()));
    }

    @Test
    void every_operation_that_is_answered_has_an_example_of_the_answer_and_every_push_one_of_the_push() {
        assertThat(named(EXAMPLES, "response")).containsAll(operations(Reply.RESPONSE));
        assertThat(named(EXAMPLES, "ack")).containsAll(operations(Reply.ACK));
        assertThat(named(EXAMPLES, "push")).containsAll(PROTOCOL.get("pushes").propertyNames());
        assertThat(named(NEGATIVES, "push")).containsAll(PROTOCOL.get("pushes").propertyNames());
    }

    @Test
    void every_operation_and_every_push_has_a_line_in_the_demo() {
        StringWriter out = new StringWriter();
        int status = Invis.commandLine().setOut(new PrintWriter(out)).execute("demo");

        assertThat(status).describedAs(out.toString()).isZero();
        Set<String> words = out.toString()
                .lines()
                .flatMap(line -> Stream.of(line.split("\\s+")).skip(1).limit(1))
                .collect(Collectors.toSet());
        assertThat(words).containsAll(PROTOCOL.get("operations").propertyNames());
        assertThat(words).containsAll(PROTOCOL.get("pushes").propertyNames());
    }

    /** Each on a device of its own, because some of them end the connection. */
    @TestFactory
    Stream<DynamicTest> the_simulator_takes_every_example_of_a_request() {
        return EXAMPLES.stream()
                .filter(example -> example.kind().equals("request"))
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> send(example)));
    }

    private static void send(Example example) throws Exception {
        byte[] request = resource("frames/" + example.file());
        Operation<?, ?> operation = InvisOutletProtocol.INSTANCE.operations().stream()
                .filter(candidate -> candidate.name().equals(example.operation()))
                .findFirst()
                .orElseThrow();
        boolean light = example.operation().contains("ColorLight");
        try (InvisOutletSimulator device = InvisOutletSimulator.builder()
                .productLine(light ? ProductLine.AURA : ProductLine.PRO)
                .start()) {
            connectToBroker(device);
            Peer peer = new Peer();
            Transport connection = WebSocketConnector.to(device.uri())
                    .connect(peer)
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            connection.send(request);
            if (operation.reply() == Reply.NONE) {
                assertThat(peer.closed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .describedAs("the connection drops")
                        .isNotNull();
                assertThat(peer.frames).noneMatch(Peer::isReply);
            } else {
                JsonNode reply = peer.reply();
                assertThat(reply.get("packetID"))
                        .isEqualTo(JSON.readTree(request).get("packetID"));
                assertThat(reply.get("PUBACK").asInt()).isEqualTo(1);
                assertThat(InvisOutletDispatcher.decodeResponse(JSON.writeValueAsBytes(reply)))
                        .isInstanceOf(Decoded.Ok.class);
                assertThat(reply.has("payload")).isEqualTo(operation.reply() == Reply.RESPONSE);
            }
            connection.close();
        }
    }

    /** Without MQTT its operations would rightly be rejected. */
    private static void connectToBroker(InvisOutletSimulator device) {
        try (InvisOutletClient client = InvisOutlet.connect("127.0.0.1", device.port())) {
            client.blocking()
                    .configureDevice(DeviceConfiguration.builder()
                            .system(SystemPreferences.builder()
                                    .mqtt(Mqtt.builder()
                                            .enabled(true)
                                            .brokerUrl("mqtt://broker")
                                            .build())
                                    .build())
                            .build());
        }
    }

    /** A client that only takes down what it hears. */
    private static final class Peer implements TransportListener {
        private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();

        static boolean isReply(JsonNode frame) {
            return frame.has("PUBACK");
        }

        JsonNode reply() throws InterruptedException {
            JsonNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (frame != null && !isReply(frame)) {
                frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(frame).describedAs("a reply").isNotNull();
            return frame;
        }

        @Override
        public void onOpened(Transport transport) {}

        @Override
        public void onFrame(byte[] frame) {
            frames.add(JSON.readTree(frame));
        }

        @Override
        public void onClosed(@Nullable Throwable cause) {
            closed.add("closed");
        }
    }
}

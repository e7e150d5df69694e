package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every example of what a device sends, with all the drift at once that is allowed for. */
class DriftTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sizes of the arrays that have all their elements: two, or the six of a colour light. */
    private static final Set<Integer> LISTED_ELEMENTS = Set.of(2, 6);

    static List<String[]> received() {
        return Frames.table("index.tsv").stream()
                .filter(row -> List.of("response", "ack", "push").contains(row[2]))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("received")
    void members_and_elements_that_no_schema_lists_are_kept(String file, String operation, String kind) {
        JsonNode frame = Frames.json(Frames.bytes(file));
        addMembers(frame);
        if (frame.at("/payload/callbackArgs") instanceof ArrayNode body && LISTED_ELEMENTS.contains(body.size())) {
            body.add("later").add(JSON.createObjectNode());
        }
        assertSurvives(frame, kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("received")
    void a_frame_without_serial_number_or_status_is_read(String file, String operation, String kind) {
        ObjectNode frame = (ObjectNode) Frames.json(Frames.bytes(file));
        frame.remove(kind.equals("push") ? List.of("sn", "PUBACK", "packetID") : List.of("sn", "PUBACK"));
        assertSurvives(frame, kind);
    }

    private static void assertSurvives(JsonNode frame, String kind) {
        byte[] bytes = frame.toString().getBytes(StandardCharsets.UTF_8);
        Decoded<? extends Frame<?>> decoded = Frames.decode(bytes, kind);
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        byte[] written = Frames.encode(decoded.orElseThrow(), kind);
        assertThat(Frames.same(frame, Frames.json(written)))
                .as("%s became %s", frame, new String(written, StandardCharsets.UTF_8))
                .isTrue();
    }

    private static void addMembers(JsonNode value) {
        value.forEach(DriftTest::addMembers);
        if (value instanceof ObjectNode object) {
            object.set("later", JSON.createArrayNode().add(1.50).addNull());
        }
    }
}

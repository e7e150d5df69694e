package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {
    private static final Set<String> SOURCES = Set.of(
            "vendor documentation",
            "vendor documentation (Aura)",
            "vendor documentation (Pro)",
            "observed: independent Python client",
            "observed: Android client",
            "observed: Home Assistant integration",
            "inferred");

    static Stream<String> schemas() {
        return Protocol.files(".schema.json").stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_schema_obeys_its_metaschema(String path) {
        assertThat(Protocol.validateAsSchema(Protocol.json(path))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_schema_has_the_id_that_its_path_says(String path) {
        assertThat(Protocol.json(path).get("$id").stringValue()).isEqualTo(Protocol.BASE + path);
    }

    @Test
    void each_schema_is_reachable_from_the_protocol_description() {
        Set<String> reached = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>();
        left.add("protocol.json");
        while (!left.isEmpty()) {
            String path = left.remove();
            for (JsonNode ref : Protocol.json(path).findValues("$ref")) {
                String target = URI.create(path)
                        .resolve(ref.stringValue().split("#", -1)[0])
                        .toString();
                if (!ref.stringValue().startsWith("#") && reached.add(target)) {
                    left.add(target);
                }
            }
        }
        assertThat(reached).containsExactlyElementsOf(Protocol.files(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_source_is_one_that_readers_know(String path) {
        assertKnownSources(Protocol.json(path));
    }

    @Test
    void each_operation_and_push_says_where_it_comes_from() {
        JsonNode description = Protocol.description();
        assertKnownSources(description);
        Stream.of("operations", "pushes")
                .flatMap(group -> description.get(group).valueStream())
                .forEach(operation -> assertThat(operation.has("x-source"))
                        .as(operation.toString())
                        .isTrue());
    }

    private static void assertKnownSources(JsonNode node) {
        for (JsonNode source : node.findValues("x-source")) {
            Stream<JsonNode> all = source.isArray() ? source.valueStream() : Stream.of(source);
            assertThat(all.map(JsonNode::stringValue)).isSubsetOf(SOURCES);
        }
    }
}

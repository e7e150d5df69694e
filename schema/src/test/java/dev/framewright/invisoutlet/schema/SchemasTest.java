package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
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
        return Protocol.schemas().stream();
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
        Protocol.description()
                .get("types")
                .valueStream()
                .map(JsonNode::stringValue)
                .forEach(type -> {
                    reached.add(type);
                    left.add(type);
                });
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
        assertThat(reached).containsExactlyElementsOf(Protocol.schemas());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_example_in_a_schema_obeys_it(String path) {
        assertExamplesObey(URI.create(Protocol.BASE + path));
    }

    @Test
    void each_schema_is_that_of_one_page_and_in_the_folder_of_its_section() {
        assertThat(Protocol.table("pages.tsv").stream()
                        .flatMap(page -> words(page[3]).map(schema -> page[0] + "/" + schema + ".schema.json"))
                        .sorted())
                .containsExactlyElementsOf(Protocol.schemas().stream()
                        .filter(path -> !path.equals("common.schema.json"))
                        .toList());
    }

    @Test
    void each_operation_and_push_has_a_page() {
        assertThat(Protocol.table("pages.tsv").stream()
                        .flatMap(page -> words(page[2]))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of("operations", "pushes")
                        .flatMap(group -> Protocol.description().get(group).propertyNames().stream())
                        .toList());
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

    @ParameterizedTest
    @MethodSource("schemas")
    void each_definition_is_used(String path) {
        JsonNode schema = Protocol.json(path);
        Set<String> used = new TreeSet<>();
        for (String other : Protocol.schemas()) {
            Protocol.json(other)
                    .findValues("$ref")
                    .forEach(ref -> used.add(URI.create(Protocol.BASE + other)
                            .resolve(ref.stringValue())
                            .toString()));
        }
        for (String name : schema.path("$defs").propertyNames()) {
            assertThat(used).contains(Protocol.BASE + path + "#/$defs/" + name);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void no_object_is_closed_and_no_tuple_forbids_a_tail(String path) {
        JsonNode schema = Protocol.json(path);
        assertThat(schema.findValues("additionalProperties")).isEmpty();
        assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
        assertThat(schema.findValues("unevaluatedItems")).isEmpty();
        assertThat(schema.findValues("items")).allMatch(JsonNode::isObject);
    }

    /** What is at a member or an element is said there or where it refers to, and so is where that comes from. */
    @ParameterizedTest
    @MethodSource("schemas")
    void each_member_and_element_says_what_it_is_and_how_it_is_known(String path) {
        assertDescribed(URI.create(Protocol.BASE + path), false);
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static void assertExamplesObey(URI place) {
        JsonNode schema = Protocol.schema(place);
        for (JsonNode example : schema.path("examples")) {
            assertThat(Protocol.validate(place.toString(), example))
                    .as(place + " " + example)
                    .isEmpty();
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            if (name.equals("properties") || name.equals("prefixItems") || name.equals("$defs")) {
                Protocol.below(place, name).forEach(SchemasTest::assertExamplesObey);
            } else if (name.equals("items")) {
                assertExamplesObey(Protocol.at(place, name));
            }
        }
    }

    private static void assertDescribed(URI place, boolean sourceKnown) {
        JsonNode schema = Protocol.schema(place);
        boolean known = sourceKnown || schema.has("x-source");
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            JsonNode value = keyword.getValue();
            if (name.equals("properties") || name.equals("prefixItems")) {
                for (URI part : Protocol.below(place, name)) {
                    assertThat(says(part, "description"))
                            .as("description of " + part)
                            .isTrue();
                    assertThat(known || says(part, "x-source"))
                            .as("source of " + part)
                            .isTrue();
                    assertThat(name.equals("properties")
                                    || Protocol.schema(part).has("title"))
                            .as("title of " + part)
                            .isTrue();
                }
            }
            if (name.equals("properties") || name.equals("prefixItems") || name.equals("$defs")) {
                Protocol.below(place, name).forEach(part -> assertDescribed(part, known));
            } else if (value.isObject()) {
                assertDescribed(Protocol.at(place, name), known);
            }
        }
    }

    private static boolean says(URI place, String keyword) {
        JsonNode schema = Protocol.schema(place);
        return schema.has(keyword)
                || (schema.has("$ref") && says(place.resolve(schema.get("$ref").stringValue()), keyword));
    }

    private static void assertKnownSources(JsonNode node) {
        for (JsonNode source : node.findValues("x-source")) {
            Stream<JsonNode> all = source.isArray() ? source.valueStream() : Stream.of(source);
            assertThat(all.map(JsonNode::stringValue)).isSubsetOf(SOURCES);
        }
    }
}

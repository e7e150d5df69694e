package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FramesTest {
    private static final Set<String> CONSTRAINTS =
            Set.of("type", "minimum", "maximum", "enum", "const", "minItems", "maxItems", "required", "pattern");

    static List<String[]> examples() {
        return Protocol.table("frames/index.tsv");
    }

    static List<String[]> invalid() {
        return Protocol.table("frames/invalid.tsv");
    }

    static Stream<String> operationsWithRequest() {
        return Protocol.description()
                .get("operations")
                .propertyStream()
                .filter(operation -> operation.getValue().has("request"))
                .map(Map.Entry::getKey);
    }

    @Test
    void the_index_lists_each_example_frame_once() {
        assertThat(examples().stream().map(row -> "frames/" + row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files(".json").stream()
                        .filter(file -> file.startsWith("frames/"))
                        .toList());
    }

    @Test
    void each_example_frame_says_how_it_is_known() {
        assertThat(examples()).allSatisfy(row -> {
            assertThat(row[3]).isIn("verbatim", "observed", "inferred", "completed", "captured");
            assertThat(row[4]).as("source of " + row[0]).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void each_example_body_obeys_its_schema(String file, String operation, String kind) {
        JsonNode body = Protocol.body(Protocol.json("frames/" + file));
        String schema = Protocol.bodySchema(operation, kind);
        assertThat(body.isMissingNode()).as("body absent").isEqualTo(schema == null);
        if (schema != null) {
            assertThat(Protocol.validate(schema, body)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @MethodSource("invalid")
    void each_negative_example_breaks_the_rule_it_names(
            String operation, String kind, String pointer, String rule, String why, String frame) {
        List<Error> errors =
                Protocol.validate(Protocol.bodySchema(operation, kind), Protocol.body(Protocol.parse(frame)));
        String body = Protocol.description().at("/envelope/request/body").stringValue();
        assertThat(errors).as(why).anySatisfy(error -> {
            assertThat(body + error.getInstanceLocation()).isEqualTo(pointer);
            assertThat(error.getKeyword()).isEqualTo(rule);
        });
    }

    @Test
    void each_operation_and_push_has_a_negative_example_where_it_has_a_body() {
        Set<String> covered = new HashSet<>();
        invalid().forEach(row -> covered.add(row[0] + " " + row[1]));
        for (String[] row : examples()) {
            if (Protocol.bodySchema(row[1], row[2]) != null) {
                assertThat(covered).contains(row[1] + " " + row[2]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsWithRequest")
    void each_kind_of_constraint_on_what_is_sent_has_a_negative_example(String operation) {
        Set<String> used = new TreeSet<>();
        collect(Protocol.bodySchema(operation, "request"), "", used, new HashSet<>());
        Set<String> covered = new TreeSet<>();
        invalid().stream()
                .filter(row -> row[0].equals(operation) && row[1].equals("request"))
                .forEach(row -> covered.add(row[3]));
        assertThat(covered).containsAll(used);
    }

    /** Adds the constraint keywords of a schema and of all that it refers to. */
    private static void collect(String reference, String from, Set<String> used, Set<String> seen) {
        String[] parts = reference.split("#", -1);
        String file =
                parts[0].isEmpty() ? from : URI.create(from).resolve(parts[0]).toString();
        String pointer = parts.length > 1 ? parts[1] : "";
        if (seen.add(file + "#" + pointer)) {
            collect(Protocol.json(file).at(pointer), file, used, seen);
        }
    }

    private static void collect(JsonNode schema, String file, Set<String> used, Set<String> seen) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (CONSTRAINTS.contains(keyword.getKey()) && !keyword.getValue().isObject()) {
                used.add(keyword.getKey());
            } else if (keyword.getKey().equals("$ref")) {
                collect(keyword.getValue().stringValue(), file, used, seen);
            } else if (!keyword.getKey().equals("$defs")) {
                collect(keyword.getValue(), file, used, seen);
            }
        }
        for (JsonNode element : schema.isArray() ? schema : Protocol.parse("[]")) {
            if (!isKnownValues(element)) {
                collect(element, file, used, seen);
            }
        }
    }

    /** The first half of an open enum: it names values and forbids none. */
    private static boolean isKnownValues(JsonNode branch) {
        return branch.has("oneOf") && branch.size() == 1;
    }
}

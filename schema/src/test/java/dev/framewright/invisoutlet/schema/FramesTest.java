package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FramesTest {
    static List<String[]> examples() {
        return Protocol.table("frames/index.tsv");
    }

    static List<String[]> invalid() {
        return Protocol.table("frames/invalid/index.tsv");
    }

    static Stream<String> operationsWithRequest() {
        return bodies().stream().filter(body -> body[1].equals("request")).map(body -> body[0]);
    }

    /** Name and kind of each message that has a body. */
    static List<String[]> bodies() {
        List<String[]> bodies = new ArrayList<>();
        for (String kind : List.of("request", "response", "push")) {
            JsonNode group = Protocol.description().get(kind.equals("push") ? "pushes" : "operations");
            group.propertyNames().stream()
                    .filter(name -> Protocol.bodySchema(name, kind) != null)
                    .forEach(name -> bodies.add(new String[] {name, kind}));
        }
        return bodies;
    }

    @Test
    void each_index_lists_each_frame_of_its_folder_once() {
        assertThat(examples().stream().map(row -> row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files("frames", ".json"));
        assertThat(invalid().stream().map(row -> row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files("frames/invalid", ".json"));
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void each_negative_example_breaks_the_rule_it_names(
            String file, String operation, String kind, String pointer, String rule) {
        String body = Protocol.description().at("/envelope/request/body").stringValue();
        assertThat(errors(file, operation, kind)).anySatisfy(error -> {
            assertThat(body + error.getInstanceLocation()).isEqualTo(pointer);
            assertThat(error.getKeyword()).isEqualTo(rule);
        });
    }

    private static List<Error> errors(String file, String operation, String kind) {
        JsonNode frame = Protocol.json("frames/invalid/" + file);
        return Protocol.validate(Protocol.bodySchema(operation, kind), Protocol.body(frame));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void each_body_has_a_negative_example(String operation, String kind) {
        assertThat(invalid())
                .anySatisfy(row -> assertThat(List.of(row[1], row[2])).isEqualTo(List.of(operation, kind)));
    }

    @ParameterizedTest
    @MethodSource("operationsWithRequest")
    void each_kind_of_constraint_on_what_is_sent_has_a_negative_example(String operation) {
        Set<String> broken = invalid().stream()
                .filter(row -> row[1].equals(operation) && row[2].equals("request"))
                .map(row -> row[4])
                .collect(Collectors.toSet());
        assertThat(broken)
                .containsAll(Constraint.of(Protocol.bodySchema(operation, "request")).stream()
                        .map(Constraint::keyword)
                        .toList());
    }

    @Test
    void each_constraint_is_broken_by_a_negative_example() {
        Set<String> left = new TreeSet<>();
        bodies().forEach(body -> Constraint.of(Protocol.bodySchema(body[0], body[1]))
                .forEach(constraint -> left.add(constraint.place().toString())));
        for (String[] row : invalid()) {
            errors(row[0], row[1], row[2])
                    .forEach(error -> left.remove(error.getSchemaLocation().toString()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void what_a_color_light_says_can_be_sent_back_to_it() {
        String schema = Protocol.bodySchema("setColorLight", "request");
        List<JsonNode> states = examples().stream()
                .filter(row -> row[1].equals("getColorLight") && row[2].equals("response")
                        || row[1].equals("colorLightChanged"))
                .map(row -> Protocol.body(Protocol.json("frames/" + row[0])))
                .filter(body -> body.size() >= 3)
                .toList();
        assertThat(states)
                .hasSize(3)
                .allSatisfy(
                        state -> assertThat(Protocol.validate(schema, state)).isEmpty());
    }
}

package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

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

    static List<String[]> tolerated() {
        return Protocol.table("frames/tolerated/index.tsv");
    }

    static Stream<String[]> accepted() {
        return Stream.concat(
                examples().stream(),
                tolerated().stream()
                        .map(row -> Stream.concat(
                                        Stream.of("tolerated/" + row[0]),
                                        Stream.of(row).skip(1))
                                .toArray(String[]::new)));
    }

    static Stream<String> messages() {
        return Stream.of("operations", "pushes")
                .flatMap(group -> Protocol.description().get(group).propertyNames().stream());
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
        bodies.add(new String[] {"getDeviceConfiguration", Protocol.LEGACY});
        return bodies;
    }

    @Test
    void each_index_lists_each_frame_of_its_folder_once() {
        assertThat(examples().stream().map(row -> row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files("frames", ".json"));
        assertThat(invalid().stream().map(row -> row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files("frames/invalid", ".json"));
        assertThat(tolerated().stream().map(row -> row[0]).sorted())
                .containsExactlyElementsOf(Protocol.files("frames/tolerated", ".json"));
    }

    @Test
    void the_examples_are_the_75_frames_that_are_known() {
        assertThat(examples()).hasSize(75);
    }

    @Test
    void each_example_frame_says_how_it_is_known() {
        assertThat(accepted()).allSatisfy(row -> {
            assertThat(row[3]).isIn("verbatim", "observed", "inferred", "completed", "captured");
            assertThat(row[4]).as("source of " + row[0]).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void each_example_obeys_envelope_and_schema(String file, String operation, String kind) {
        JsonNode frame = Protocol.json("frames/" + file);
        assertThat(Protocol.problems(frame, operation, kind)).isEmpty();
        assertThat(Protocol.body(frame, kind).isMissingNode())
                .as("body absent")
                .isEqualTo(Protocol.bodySchema(operation, kind) == null);
    }

    @Test
    void what_is_sent_has_an_id_of_six_digits_unless_it_is_legacy_or_tolerated() {
        JsonNode id = Protocol.description().get("id");
        assertThat(examples())
                .allSatisfy(row -> assertThat(Protocol.json("frames/" + row[0])
                                        .get("packetID")
                                        .longValue()
                                > id.get("maximum").longValue())
                        .as(row[0])
                        .isEqualTo(row[0].equals("02-configure-device-configuration-request-legacy-inferred.json")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void each_negative_example_breaks_the_rule_it_names(
            String file, String operation, String kind, String pointer, String rule) {
        assertThat(Protocol.problems(Protocol.json("frames/invalid/" + file), operation, kind))
                .anySatisfy(problem -> {
                    assertThat(problem.pointer()).isEqualTo(pointer);
                    assertThat(problem.rule()).isEqualTo(rule);
                });
    }

    @ParameterizedTest
    @MethodSource("messages")
    void each_operation_and_push_has_an_example_and_a_negative_example(String message) {
        assertThat(examples()).anyMatch(row -> row[1].equals(message));
        assertThat(invalid()).anyMatch(row -> row[1].equals(message));
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
            Protocol.problems(Protocol.json("frames/invalid/" + row[0]), row[1], row[2])
                    .forEach(problem -> left.remove(problem.constraint()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void what_a_color_light_says_can_be_sent_back_to_it() {
        String schema = Protocol.bodySchema("setColorLight", "request");
        List<JsonNode> states = examples().stream()
                .filter(row -> row[1].equals("getColorLight") && row[2].equals("response")
                        || row[1].equals("colorLightChanged"))
                .map(row -> Protocol.body(Protocol.json("frames/" + row[0]), row[2]))
                .filter(body -> body.size() >= 3)
                .toList();
        assertThat(states)
                .hasSize(3)
                .allSatisfy(
                        state -> assertThat(Protocol.validate(schema, state)).isEmpty());
    }
}

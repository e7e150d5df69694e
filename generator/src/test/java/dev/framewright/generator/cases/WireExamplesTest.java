package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generated code reads and writes the messages of {@code valid.jsonl} without loss ({@code out} is what is written where
 * that is not {@code in}), and says what is wrong with those of {@code invalid.jsonl}.
 */
class WireExamplesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<String> cases() throws IOException {
        return Case.namesWithMessages().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void validMessagesSurviveReadingAndWriting(String name) throws IOException {
        GeneratedCode code = Case.of(name).generate().compile();
        for (String line : Files.readAllLines(Case.of(name).directory().resolve("valid.jsonl"))) {
            JsonNode example = MAPPER.readTree(line);
            String as = example.get("as").asString();
            Decoded<?> decoded = code.decode(as, bytes(example.get("in")));
            assertThat(decoded).as(line).isInstanceOf(Decoded.Ok.class);
            byte[] encoded = code.encode(as, decoded.orElseThrow());
            JsonNode out = example.has("out") ? example.get("out") : example.get("in");
            assertThat(MAPPER.readTree(encoded)).as(line).isEqualTo(MAPPER.readTree(out.toString()));
            assertThat(code.decode(as, encoded)).as(line).isEqualTo(code.decode(as, bytes(out)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void invalidMessagesAreToldWhatIsWrong(String name) throws IOException {
        GeneratedCode code = Case.of(name).generate().compile();
        Path file = Case.of(name).directory().resolve("invalid.jsonl");
        List<String> lines = Files.readAllLines(file);
        List<String> actual = new ArrayList<>();
        for (String line : lines) {
            ObjectNode example = (ObjectNode) MAPPER.readTree(line);
            byte[] json = example.has("text")
                    ? example.get("text").asString().getBytes(StandardCharsets.UTF_8)
                    : bytes(example.get("in"));
            Decoded<?> decoded = code.decode(example.get("as").asString(), json);
            assertThat(decoded).as(line).isInstanceOf(Decoded.Invalid.class);
            ArrayNode violations = example.putArray("violations");
            for (Violation violation : ((Decoded.Invalid<?>) decoded).violations()) {
                violations.add(violation.message());
            }
            actual.add(MAPPER.writeValueAsString(example));
        }
        if (UPDATE && !actual.equals(lines)) {
            Files.write(file, actual);
            fail("updated: " + file);
        }
        assertThat(actual).isEqualTo(lines);
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package dev.framewright.generator.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.schema.Dialect;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.validation.SchemaValidator;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What generated types leave to full validation is enforced by it, with the bundle that the generator writes: what a
 * session checks when its validation is {@code ALWAYS}.
 */
class FullValidationTest {
    private static final Set<String> LEFT = Set.of(
            "not", "if / then / else", "unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$recursiveRef");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Sample(String operation, JsonNode row, ObjectNode schema) {}

    @Test
    void whatTypesLeaveToFullValidationIsEnforcedByIt(@TempDir Path directory) throws IOException {
        Map<String, Sample> samples = samples();
        for (Sample sample : samples.values()) {
            Files.writeString(
                    directory.resolve(sample.operation() + ".json"),
                    sample.schema().toString());
        }
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Left", "version": "1", "javaPackage": "org.example.left",
                  "envelope": { "request": { "id": "/id", "operation": "/op" },
                                "response": { "id": "/id", "operation": "/op", "body": "/body" } },
                  "id": { "type": "integer", "minimum": 1, "maximum": 1000 },
                  "operations": { %s } }
                """.formatted(samples.keySet().stream()
                .map("\"%1$s\": { \"code\": \"%1$s\", \"response\": { \"$ref\": \"%1$s.json\" } }"::formatted)
                .collect(Collectors.joining(",\n"))));
        GeneratedCode code = new Case(directory).generate().compile();
        SchemaValidator validator = validator(directory);
        samples.values().forEach(sample -> check(sample, code, validator));
    }

    @Test
    void theFormatsThatGeneratedCodeChecksAreCheckedAndNoOthers(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Left", "version": "1", "javaPackage": "org.example.left",
                  "envelope": { "request": { "id": "/id", "operation": "/op" },
                                "response": { "id": "/id", "operation": "/op", "body": "/body" },
                                "push": { "operation": "/op", "body": "/body" } },
                  "id": { "type": "integer", "minimum": 1, "maximum": 1000 },
                  "operations": { "stop": { "code": 9, "reply": "none" } },
                  "pushes": { "day": { "code": 1, "body": { "type": "string", "format": "date" } },
                              "mail": { "code": 2, "body": { "type": "string", "format": "email" } },
                              "old": { "code": 3, "body": { "$ref": "old.json" } } } }
                """);
        Files.writeString(directory.resolve("old.json"), """
                { "$schema": "http://json-schema.org/draft-07/schema#", "type": "string", "format": "uuid",
                  "contentEncoding": "base64" }
                """);
        SchemaValidator validator = validator(directory);
        assertThat(validator.validate(FrameKind.PUSH, "day", "\"2026-11-23\"".getBytes(UTF_8)))
                .isEmpty();
        assertThat(validator.validate(FrameKind.PUSH, "day", "\"today\"".getBytes(UTF_8)))
                .extracting(Violation::rule)
                .containsExactly("format");
        assertThat(validator.validate(FrameKind.PUSH, "mail", "\"no mail\"".getBytes(UTF_8)))
                .isEmpty();
        assertThat(validator.validate(FrameKind.PUSH, "old", "\"no uuid\"".getBytes(UTF_8)))
                .extracting(Violation::rule)
                .containsExactly("format");
    }

    private static SchemaValidator validator(Path directory) throws IOException {
        Path bundle = directory.resolve("META-INF/framewright/left.schemas.json");
        Files.createDirectories(bundle.getParent());
        Files.writeString(
                bundle, new Case(directory).generate().lowered().bundle().toJson());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            return SchemaValidator.load("Left", loader);
        }
    }

    private static void check(Sample sample, GeneratedCode code, SchemaValidator validator) {
        for (JsonNode value : sample.row().get("valid")) {
            assertThat(validator.validate(FrameKind.RESPONSE, sample.operation(), bytes(value)))
                    .as(sample + " " + value)
                    .isEmpty();
        }
        for (JsonNode value : sample.row().get("invalid")) {
            assertThat(validator.validate(FrameKind.RESPONSE, sample.operation(), bytes(value)))
                    .as(sample + " " + value)
                    .isNotEmpty();
            String frame = "{\"id\":1,\"op\":\"" + sample.operation() + "\",\"body\":" + value + "}";
            assertThat(code.decode("response", frame.getBytes(UTF_8)))
                    .as(sample + " " + value)
                    .isInstanceOf(Decoded.Ok.class);
        }
    }

    private static byte[] bytes(JsonNode value) {
        return value.toString().getBytes(UTF_8);
    }

    /** One for each keyword and the latest draft that has it, and for those that all drafts have the first one. */
    private static Map<String, Sample> samples() throws IOException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        JsonNode rows = MAPPER.readTree(FullValidationTest.class
                .getResourceAsStream("/support/keywords.json")
                .readAllBytes());
        for (JsonNode row : rows) {
            String keyword = row.get("keyword").asString();
            if (LEFT.contains(keyword)) {
                Dialect latest = keyword.equals("$recursiveRef") ? Dialect.DRAFT_2019_09 : Dialect.DRAFT_2020_12;
                add(samples, row, latest);
                if (keyword.equals("not")) {
                    add(samples, row, Dialect.DRAFT_4);
                }
            }
        }
        assertThat(samples).hasSize(LEFT.size() + 1);
        return samples;
    }

    private static void add(Map<String, Sample> samples, JsonNode row, Dialect dialect) {
        String operation = "op" + samples.size();
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", dialect.uri());
        schema.setAll((ObjectNode) row.get("schema").deepCopy());
        samples.put(operation, new Sample(operation, row, schema));
    }
}

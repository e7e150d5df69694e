package dev.framewright.generator.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.plan.Planner;
import dev.framewright.generator.plan.TypePlan;
import dev.framewright.generator.source.JsonText;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.codec.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Each text of {@code src/test/hostile.json} in each place of a description where text can stand. */
class HostileMatrixTest {
    /** {@code %1$s} is the text, {@code %2$s} the text after something harmless; both as JSON. */
    private static final String DEFINITION = """
            %2$s: {
              "title": %1$s, "description": %1$s, "$comment": %1$s, "examples": [ %1$s, { %1$s: [ %1$s ] } ],
              "x-unit": %1$s, "x-source": [ %1$s ], "x-unknown": %1$s, %3$s: %1$s,
              "type": "object",
              "properties": {
                %1$s: { "title": %1$s, "description": %1$s, "type": "string", "default": %1$s, "examples": [ %1$s ] },
                %2$s: { "enum": [ %1$s, "other", "another" ], "description": %1$s, "default": %1$s },
                "constant": { "const": %1$s, "x-unit": %1$s, "x-source": %1$s },
                "structure": { "const": { %1$s: [ %1$s ] } },
                "object": { "description": %1$s, "type": "object", "additionalProperties": { "enum": [ %1$s ] } },
                "choice": { "oneOf": [
                  { "title": %1$s, "type": "object", "properties": { "t": { "const": %1$s } }, "required": [ "t" ] },
                  { "type": "object", "properties": { "t": { "const": "else" } }, "required": [ "t" ] } ] },
                "open": { "anyOf": [ { "type": "string" }, { "oneOf": [ { "const": %1$s, "description": %1$s }, { "const": "y" } ] } ] },
                "tuple": { "type": "array", "prefixItems": [ { "title": %1$s, "type": "string" } ] }
              },
              "required": [ %1$s, "constant", "structure" ],
              "dependentRequired": { "open": [ %1$s ] }
            }""";

    @TempDir
    Path directory;

    private static List<String> texts() throws IOException {
        String json = Files.readString(Path.of("src/test/hostile.json"));
        return StreamSupport.stream(new ObjectMapper().readTree(json).spliterator(), false)
                .map(node -> node.stringValue())
                .toList();
    }

    private static String definition(String text) {
        return DEFINITION.formatted(JsonText.quote(text), JsonText.quote("x" + text), JsonText.quote("x-" + text));
    }

    @Test
    void textStaysTextInEveryPlace() throws IOException {
        Files.writeString(
                directory.resolve("protocol.json"), """
                { "name": "Hostile", "version": "*/ \\" \\\\u002a", "description": %s,
                  "javaPackage": "org.example.hostile", "types": ["h.json#/$defs/*"] }
                """.formatted(JsonText.quote(String.join("\n", texts()))));
        Files.writeString(
                directory.resolve("h.json"),
                "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$defs\": {"
                        + texts().stream().map(HostileMatrixTest::definition).collect(Collectors.joining(",\n"))
                        + "} }");
        Case.Result result = new Case(directory).generate();
        GeneratedCode code = result.compile();
        TreeSet<String> files = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : result.sources().keySet()) {
            assertThat(path).matches("org/example/hostile/[A-Za-z0-9_]{1,200}[.]java");
            assertThat(files.add(path)).as(path).isTrue();
            code.type(path.replaceAll(".*/|[.]java$", ""));
        }
        assertThat(System.getProperty("pwned")).isNull();
        List<String> types = result.plan().types().stream().map(TypePlan::name).toList();
        for (String text : texts()) {
            if (text.length() > JsonLimits.DEFAULT.maxNameLength()) {
                continue;
            }
            String name = types.stream()
                    .filter(type -> decodes(code, type, text))
                    .findFirst()
                    .orElse(null);
            assertThat(name).as(text).isNotNull();
        }
        assertThat(System.getProperty("pwned")).isNull();
    }

    /** Whether a type reads an object with the text in its places, and writes it as it was. */
    private static boolean decodes(GeneratedCode code, String type, String text) {
        String t = JsonText.quote(text);
        String json = "{%1$s:%1$s,%2$s:%1$s,\"constant\":%1$s,\"structure\":{%1$s:[%1$s]},\"object\":{%1$s:%1$s},"
                        .formatted(t, JsonText.quote("x" + text))
                + "\"choice\":{\"t\":%1$s},\"open\":%1$s,\"tuple\":[%1$s],\"more%2$s:[%1$s]}"
                        .formatted(t, t.substring(1));
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        if (!(decoded instanceof Decoded.Ok<?> ok)) {
            return false;
        }
        byte[] written = code.encode(type, ok.value());
        return new ObjectMapper().readTree(written).equals(new ObjectMapper().readTree(json));
    }

    @Test
    void aHostilePackageIsRefused() throws IOException {
        for (String text : texts()) {
            Files.writeString(directory.resolve("protocol.json"), """
                    { "name": "P", "version": "1", "types": ["h.json"] }
                    """);
            Files.writeString(directory.resolve("h.json"), "{ \"type\": \"object\" }");
            Diagnostics diagnostics = new Diagnostics();
            LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
            assertThat(lowered).isNotNull();
            boolean planned = Planner.plan(lowered.model(), "org." + text, diagnostics) != null;
            boolean plain = text.matches("[A-Za-z0-9_]+");
            assertThat(planned && !plain).as(text).isFalse();
            assertThat(planned
                            || Stream.of("FW0601")
                                    .anyMatch(code -> codes(diagnostics).contains(code)))
                    .as(text)
                    .isTrue();
        }
    }

    private static List<String> codes(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }
}

package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.RandomSchemas;
import dev.framewright.generator.model.TypeId;
import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles the code of many random schemas at once and compares what it says about random values with what the validator
 * says. {@code -Dseed=} repeats a failure.
 */
class GeneratedAgreementTest {
    private static final int SCHEMAS = Integer.getInteger("generated.schemas", 40);
    private static final int VALUES = 40;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void compiledVerdictsAreThoseOfTheValidator(@TempDir Path directory) throws IOException {
        long seed = Long.getLong("seed", 20261123L);
        TreeMap<String, RandomSchemas> sources = new TreeMap<>();
        TreeMap<String, String> documents = new TreeMap<>();
        for (int i = 0; i < SCHEMAS; i++) {
            RandomSchemas random = new RandomSchemas(seed + i);
            String path = "s" + i + ".json";
            sources.put(path, random);
            documents.put(path, random.document());
            Files.writeString(directory.resolve(path), documents.get(path));
        }
        removeLoops(directory, documents);
        Case.Result result = generate(directory, documents.keySet());
        Set<String> inexact = new TreeSet<>();
        result.diagnostics().stream()
                .filter(line -> line.contains(Codes.FULL_VALIDATION_ONLY))
                .forEach(line -> inexact.add(line.substring(0, line.indexOf(':'))));
        GeneratedCode code = result.compile();
        int compared = 0;
        int valid = 0;
        for (TypeId root : result.lowered().model().roots()) {
            String path = root.value().replaceAll("[#|].*", "");
            String className = result.plan().javaTypes().className(root);
            JsonNode definitions = MAPPER.readTree(documents.get(path)).get("$defs");
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(documents.get(path), InputFormat.JSON);
            for (int i = 0; i < VALUES; i++) {
                RandomSchemas random = sources.get(path);
                JsonNode value = i % 4 == 0 ? random.value(3) : random.value(definitions.get("root"), definitions, 8);
                boolean expected = schema.validate(value).isEmpty();
                byte[] json = value.toString().getBytes(StandardCharsets.UTF_8);
                Decoded<?> decoded = code.decode(className, json);
                boolean actual = decoded instanceof Decoded.Ok;
                String about = "seed " + seed + " " + path + ": " + documents.get(path) + "\n" + value + "\n" + decoded;
                if (inexact.contains(path)) {
                    assertThat(actual || !expected).as(about).isTrue();
                } else {
                    assertThat(actual).as(about).isEqualTo(expected);
                }
                if (decoded instanceof Decoded.Ok<?> ok) {
                    byte[] encoded = code.encode(className, ok.value());
                    assertThat(code.decode(className, encoded)).as(about).isEqualTo(decoded);
                    valid++;
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(SCHEMAS * VALUES / 2);
        assertThat(valid).isGreaterThan(compared / 10);
    }

    /** Alternatives of themselves are errors; all other schemas become code. */
    private static void removeLoops(Path directory, TreeMap<String, String> documents) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        describe(directory, documents.keySet());
        DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        for (Diagnostic one : diagnostics.list()) {
            if (one.severity() == Severity.ERROR) {
                assertThat(one.code()).as(one.format()).isEqualTo(Codes.REF_LOOP);
                documents.remove(Path.of(one.location().file()).getFileName().toString());
            }
        }
    }

    private static Case.Result generate(Path directory, Set<String> paths) throws IOException {
        describe(directory, paths);
        return new Case(directory).generate();
    }

    private static void describe(Path directory, Set<String> paths) throws IOException {
        String types = paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(","));
        Files.writeString(
                directory.resolve("protocol.json"),
                "{\"name\":\"Random\",\"version\":\"1\",\"javaPackage\":\"org.example.random\",\"types\":[" + types
                        + "]}");
    }
}

package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.dedup.Duplicates;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Dialect;
import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the table in {@code docs/spec/json-schema-support.md} to what the generator does: a schema for every row and draft. */
class KeywordSupportTest {
    private static final Path PAGE = Path.of("../docs/spec/json-schema-support.md");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** One keyword in one draft. */
    private record Sample(JsonNode row, Dialect dialect, String path, String schema) {
        boolean isTooOld() {
            return row.has("from")
                    && Dialect.valueOf(row.get("from").asString()).compareTo(dialect) > 0;
        }

        String about() {
            return row.get("keyword").asString() + " in " + dialect.title() + ": ";
        }
    }

    @Test
    void the_table_says_what_becomes_of_each_keyword_in_each_draft(@TempDir Path directory) throws IOException {
        Map<String, Sample> samples = samples();
        for (Sample sample : samples.values()) {
            Files.writeString(directory.resolve(sample.path()), sample.schema());
        }
        Map<String, String> refused = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>(samples.keySet());
        while (refuse(directory, rest, refused)) {
            rest.removeAll(refused.keySet());
        }
        Case.Result result = generate(directory, rest);
        GeneratedCode code = result.compile();
        Map<String, String> classes = new LinkedHashMap<>();
        Map<TypeId, TypeId> kept = Duplicates.merge(result.lowered().model()).kept();
        for (TypeId root : result.lowered().model().roots()) {
            classes.put(
                    root.value().replaceAll("[#|].*", ""),
                    result.plan().javaTypes().className(kept.getOrDefault(root, root)));
        }
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> rows = new LinkedHashMap<>();
        for (Sample sample : samples.values()) {
            String status = sample.isTooOld() ? "–" : refused.get(sample.path());
            if (status == null) {
                status = status(directory, sample, code, classes.get(sample.path()), softly);
            }
            rows.merge(sample.row().get("keyword").asString(), status, (all, one) -> all + " | " + one);
        }
        softly.assertAll();
        List<String> table = rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |")
                .toList();
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| keyword"))
                .map(line -> line.replace("`", ""))
                .toList();
        assertThat(page).as(String.join("\n", table)).containsExactlyElementsOf(table);
    }

    /** Takes down which schemas have errors; a stage with errors is the last one. */
    private static boolean refuse(Path directory, List<String> paths, Map<String, String> refused) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        describe(directory, paths);
        DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        int before = refused.size();
        for (Diagnostic one : diagnostics.list()) {
            if (one.severity() == Severity.ERROR) {
                refused.put(Path.of(one.location().file()).getFileName().toString(), "refused");
            }
        }
        return refused.size() > before;
    }

    /** Alone, because what is said too often is cut short. */
    private static boolean isLeftToFullValidation(Path directory, Sample sample) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        describe(directory, List.of(sample.path()));
        DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        return diagnostics.list().stream().anyMatch(one -> one.code().equals(Codes.FULL_VALIDATION_ONLY));
    }

    private static String status(
            Path directory, Sample sample, GeneratedCode code, String className, SoftAssertions softly)
            throws IOException {
        Schema validator = validator(sample);
        boolean full = isLeftToFullValidation(directory, sample);
        boolean meaningless = true;
        for (JsonNode value : sample.row().get("valid")) {
            softly.assertThat(validator.validate(value))
                    .as(sample.about() + value)
                    .isEmpty();
            softly.assertThat(decode(code, className, value))
                    .as(sample.about() + value)
                    .isInstanceOf(Decoded.Ok.class);
        }
        for (JsonNode value : sample.row().get("invalid")) {
            boolean valid = validator.validate(value).isEmpty();
            boolean accepted = decode(code, className, value) instanceof Decoded.Ok;
            meaningless &= valid;
            softly.assertThat(accepted)
                    .as(sample.about() + value + " is " + (valid ? "valid" : "invalid"))
                    .isEqualTo(valid || full);
        }
        if (sample.row().get("invalid").isEmpty()) {
            return "annotation";
        }
        if (full) {
            return "full";
        }
        return meaningless ? "–" : sample.row().get("shapes").asBoolean() ? "typed" : "compiled";
    }

    private static Decoded<?> decode(GeneratedCode code, String className, JsonNode value) {
        return code.decode(className, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Schema validator(Sample sample) {
        SpecificationVersion version = switch (sample.dialect()) {
            case DRAFT_4 -> SpecificationVersion.DRAFT_4;
            case DRAFT_6 -> SpecificationVersion.DRAFT_6;
            case DRAFT_7 -> SpecificationVersion.DRAFT_7;
            case DRAFT_2019_09 -> SpecificationVersion.DRAFT_2019_09;
            case DRAFT_2020_12 -> SpecificationVersion.DRAFT_2020_12;
        };
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(sample.row().has("formats"))
                .regularExpressionFactory(source -> {
                    Pattern pattern = Pattern.compile(EcmaPattern.toJava(source));
                    return text -> pattern.matcher(text).find();
                })
                .build();
        return SchemaRegistry.withDefaultDialect(version, builder -> builder.schemaRegistryConfig(config))
                .getSchema(MAPPER.readTree(sample.schema()));
    }

    private static Map<String, Sample> samples() throws IOException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        JsonNode rows = MAPPER.readTree(KeywordSupportTest.class
                .getResourceAsStream("/support/keywords.json")
                .readAllBytes());
        int number = 0;
        for (JsonNode row : rows) {
            number++;
            for (Dialect dialect : Dialect.values()) {
                ObjectNode schema = MAPPER.createObjectNode();
                schema.put("$schema", dialect.uri());
                schema.put("title", "K" + number + " " + dialect.name());
                schema.setAll((ObjectNode) row.get("schema").deepCopy());
                distinguish(schema, number + " " + dialect.name());
                String path = "k" + number + "-" + dialect.name().toLowerCase(Locale.ROOT) + ".json";
                samples.put(path, new Sample(row, dialect, path, schema.toString()));
            }
        }
        return samples;
    }

    /** What stands identically in several files would become one type. */
    private static void distinguish(ObjectNode schema, String description) {
        for (String definitions : List.of("definitions", "$defs")) {
            schema.path(definitions).forEach(definition -> ((ObjectNode) definition).put("description", description));
        }
    }

    private static Case.Result generate(Path directory, List<String> paths) throws IOException {
        describe(directory, paths);
        return new Case(directory).generate();
    }

    private static void describe(Path directory, List<String> paths) throws IOException {
        Files.writeString(
                directory.resolve("protocol.json"),
                "{\"name\":\"Support\",\"version\":\"1\",\"javaPackage\":\"org.example.support\",\"types\":["
                        + paths.stream().map(path -> '"' + path + '"').collect(Collectors.joining(",")) + "]}");
    }
}

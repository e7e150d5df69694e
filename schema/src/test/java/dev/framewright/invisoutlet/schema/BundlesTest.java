package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The bundles say of whole frames what the schemas say of bodies, to two validators that know nothing of each other. */
class BundlesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BUNDLES = Path.of("target/classes/META-INF/framewright");
    private static final Path FRAMES = Path.of("src/main/resources/invisoutlet/frames");
    private static final List<Ajv.Framed> EXAMPLES = Stream.concat(
                    frames(FRAMES, false), frames(FRAMES.resolve("tolerated"), false))
            .toList();

    /** A legacy response is none by its envelope. */
    private static final List<Ajv.Framed> INVALID = Stream.concat(
                    frames(FRAMES.resolve("invalid"), false), frames(FRAMES, true))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"request", "response", "push"})
    void each_bundle_is_plain_draft_2020_12_and_needs_no_other_file(String direction) throws IOException {
        JsonNode bundle = bundle(direction);
        assertThat(bundle.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Protocol.validateAsSchema(bundle)).isEmpty();
        assertThat(Files.readString(file(direction))).doesNotContain("\"x-", "\"$id\"", "\"$anchor\"");
        Set<String> references =
                bundle.findValues("$ref").stream().map(JsonNode::stringValue).collect(Collectors.toSet());
        Set<String> defined = bundle.get("$defs").propertyNames().stream()
                .map(name -> "#/$defs/" + name)
                .collect(Collectors.toSet());
        assertThat(references).isEqualTo(defined);
    }

    @Test
    void networknt_accepts_each_example_frame() {
        assertThat(refused(said(EXAMPLES, networknt(EXAMPLES)))).isEmpty();
    }

    @Test
    void networknt_refuses_each_negative_example_that_a_schema_can_refuse() {
        assertThat(accepted(said(INVALID, networknt(INVALID)))).isEqualTo(beyondSchemas());
    }

    @Test
    void ajv_accepts_each_example_frame() throws Exception {
        Ajv.require();
        assertThat(refused(said(EXAMPLES, Ajv.verdicts(BUNDLES, EXAMPLES)))).isEmpty();
    }

    @Test
    void ajv_refuses_each_negative_example_that_a_schema_can_refuse() throws Exception {
        Ajv.require();
        assertThat(accepted(said(INVALID, Ajv.verdicts(BUNDLES, INVALID)))).isEqualTo(beyondSchemas());
    }

    /** Names of negative examples about something that JSON Schema cannot say, each with the reason in the file. */
    private static Set<String> beyondSchemas() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/beyond-schemas.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t")[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> refused(Map<String, String> verdicts) {
        Map<String, String> refused = new TreeMap<>(verdicts);
        refused.values().removeIf("valid"::equals);
        return refused;
    }

    private static Set<String> accepted(Map<String, String> verdicts) {
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue().equals("valid"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> said(List<Ajv.Framed> frames, List<String> verdicts) {
        assertThat(verdicts).hasSameSizeAs(frames).isNotEmpty();
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < frames.size(); i++) {
            said.put(frames.get(i).file().getFileName().toString(), verdicts.get(i));
        }
        return said;
    }

    private static List<String> networknt(List<Ajv.Framed> frames) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, Schema> schemas = Stream.of("request", "response", "push")
                .collect(Collectors.toMap(Function.identity(), direction -> registry.getSchema(bundle(direction))));
        List<String> verdicts = new ArrayList<>();
        frames.forEach(frame -> {
            List<?> errors = schemas.get(frame.direction()).validate(read(frame.file()));
            verdicts.add(errors.isEmpty() ? "valid" : errors.get(0).toString());
        });
        return verdicts;
    }

    private static Stream<Ajv.Framed> frames(Path folder, boolean legacy) {
        return Protocol.table(Path.of("src/main/resources/invisoutlet")
                                .relativize(folder)
                                .toString()
                                .replace('\\', '/') + "/index.tsv")
                .stream()
                .filter(row -> row[2].equals(Protocol.LEGACY) == legacy)
                .map(row -> new Ajv.Framed(direction(row[2]), folder.resolve(row[0])));
    }

    private static String direction(String kind) {
        return kind.equals("request") || kind.equals("push") ? kind : "response";
    }

    private static Path file(String direction) {
        return BUNDLES.resolve("invisoutlet." + direction + ".schema.json");
    }

    private static JsonNode bundle(String direction) {
        return read(file(direction));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

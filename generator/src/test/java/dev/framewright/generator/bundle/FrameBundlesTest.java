package dev.framewright.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Bundles agree with the generated code about every example message, and are plain schemas that stand alone. */
class FrameBundlesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOMES =
            List.of("src/test/cases", "src/test/descriptions", "src/test/cases-bundle", "src/test/cases-front");

    static List<Path> protocols() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String home : HOMES) {
            try (Stream<Path> directories = Files.list(Path.of(home))) {
                directories.filter(FrameBundlesTest::hasFrames).sorted().forEach(found::add);
            }
        }
        return found;
    }

    static List<Path> protocolsWithMessages() throws IOException {
        return protocols().stream()
                .filter(directory -> Files.exists(directory.resolve("valid.jsonl")))
                .toList();
    }

    static Stream<Path> refused() throws IOException {
        try (Stream<Path> directories = Files.list(Path.of("src/test/cases-bundle"))) {
            return directories
                    .filter(directory -> Files.exists(directory.resolve("expected-diagnostics.txt")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean hasFrames(Path directory) {
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), new Diagnostics());
        return lowered != null
                && lowered.model().envelope() != null
                && !bundles(lowered).isEmpty();
    }

    private static Map<String, JsonNode> bundles(LoweredProtocol lowered) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, JsonNode> bundles = new TreeMap<>();
        FrameBundles.of(lowered.model(), lowered.holder(), lowered.registry(), diagnostics)
                .forEach(bundle -> bundles.put(bundle.direction().label(), JSON.readTree(bundle.toJson())));
        return diagnostics.hasErrors() ? Map.of() : bundles;
    }

    private static Map<String, JsonNode> bundles(Path directory) {
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), new Diagnostics());
        assertThat(lowered).isNotNull();
        return bundles(lowered);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void bundlesAreSchemasThatReferToNothingElse(Path directory) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema metaschema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        bundles(directory).forEach((direction, bundle) -> {
            assertThat(metaschema.validate(bundle)).as(direction).isEmpty();
            Set<String> defined = bundle.path("$defs").propertyNames().stream()
                    .map(name -> "#/$defs/" + name)
                    .collect(Collectors.toSet());
            Set<String> references = bundle.findValues("$ref").stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .collect(Collectors.toSet());
            assertThat(references).as(direction).isEqualTo(defined);
        });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void bundlesAreTheSameEachTime(Path directory) {
        assertThat(bundles(directory).toString()).isEqualTo(bundles(directory).toString());
    }

    /** Frames of {@code bundle-differs.jsonl} apart, about which a bundle is stricter: what is sent has an id. */
    @ParameterizedTest
    @MethodSource("protocolsWithMessages")
    void bundlesAcceptAndRefuseWhatGeneratedCodeDoes(Path directory) throws IOException {
        Map<String, Schema> schemas = new TreeMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        bundles(directory).forEach((direction, bundle) -> schemas.put(direction, registry.getSchema(bundle)));
        Set<String> differs = lines(directory.resolve("bundle-differs.jsonl"));
        List<String> wrong = new ArrayList<>();
        for (String file : List.of("valid.jsonl", "invalid.jsonl")) {
            for (String line : lines(directory.resolve(file))) {
                JsonNode example = JSON.readTree(line);
                Schema schema = schemas.get(example.get("as").stringValue());
                if (schema != null
                        && example.has("in")
                        && !differs.contains(example.get("in").toString())) {
                    List<?> errors = schema.validate(example.get("in"));
                    if (errors.isEmpty() != file.equals("valid.jsonl")) {
                        wrong.add(line + " -> " + errors);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeInABundleIsSaid(Path directory) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), new Diagnostics());
        assertThat(lowered).isNotNull();
        FrameBundles.of(lowered.model(), lowered.holder(), lowered.registry(), diagnostics);
        String said = diagnostics.list().stream()
                .map(Diagnostic::format)
                .map(text -> text.replace(directory.toString().replace('\\', '/') + "/", "") + "\n")
                .collect(Collectors.joining());
        assertThat(said).isEqualTo(Files.readString(directory.resolve("expected-diagnostics.txt")));
    }

    private static Set<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }
}

package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.emit.Emitter;
import dev.framewright.generator.emit.OutputFile;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON is YAML too: the same text in files called {@code .yaml} gives the same code, and is found fault with at the same places. */
class YamlTwinsTest {
    @TempDir
    Path scratch;

    static Stream<String> names() throws IOException {
        return Case.namesWithMessages().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void yamlFilesMeanWhatTheirTwinsMean(String name) throws IOException {
        Path json = Case.of(name).directory();
        Path yaml = scratch.resolve(name);
        try (Stream<Path> files = Files.walk(json)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.startsWith(json.resolve("expected")))
                    .toList()) {
                Path twin = yaml.resolve(inYaml(json.relativize(file).toString()));
                Files.createDirectories(twin.getParent());
                Files.writeString(twin, inYaml(Files.readString(file)));
            }
        }
        assertThat(generated(yaml, "protocol.yaml")).isEqualTo(generated(json, "protocol.json"));
    }

    private static String inYaml(String text) {
        return text.replaceAll("(?<!/protocol-1)[.]json", ".yaml");
    }

    /** Sources by path, and what was said; all as if files were called {@code .yaml}. */
    private static Map<String, String> generated(Path directory, String description) {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve(description), diagnostics);
        assertThat(lowered).as(() -> diagnostics.list().toString()).isNotNull();
        JavaPlan plan = Planner.plan(
                lowered.model(), lowered.model().javaPackage() == null ? "org.example" : null, diagnostics);
        assertThat(plan).as(() -> diagnostics.list().toString()).isNotNull();
        Map<String, String> generated = new TreeMap<>();
        for (OutputFile file : Emitter.emit(plan)) {
            generated.put(file.relativePath(), inYaml(file.text()));
        }
        StringBuilder said = new StringBuilder();
        for (Diagnostic one : diagnostics.list()) {
            said.append(inYaml(one.format()).replaceAll("\\S*/(?=[^/ ]+\\.yaml:)", ""))
                    .append('\n');
        }
        generated.put("diagnostics", said.toString());
        return generated;
    }
}

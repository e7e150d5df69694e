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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory of {@code src/test/cases}: a description, the sources expected of it, and messages to try them on. */
public record Case(Path directory) {
    private static final Path CASES = Path.of("src/test/cases");
    private static final Path DESCRIPTIONS = Path.of("src/test/descriptions");

    /** What the generator makes of a case. */
    public record Result(
            LoweredProtocol lowered, JavaPlan plan, Map<String, String> sources, List<String> diagnostics) {
        public GeneratedCode compile() throws IOException {
            return new GeneratedCode(
                    Compilation.load(sources), plan.packageName(), plan.model().name());
        }
    }

    static Case of(String name) {
        Path golden = CASES.resolve(name);
        return new Case(Files.isDirectory(golden) ? golden : DESCRIPTIONS.resolve(name));
    }

    /** Golden cases, and descriptions that have messages but no expected sources. */
    static List<String> namesWithMessages() throws IOException {
        try (Stream<Path> directories = Files.list(DESCRIPTIONS)) {
            Stream<String> more = directories
                    .filter(path -> Files.exists(path.resolve("valid.jsonl")))
                    .map(path -> path.getFileName().toString());
            return Stream.concat(names().stream(), more.sorted()).toList();
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    Path expected() {
        return directory.resolve("expected");
    }

    /** What the generator makes of it, or null if the description has errors. */
    @Nullable
    Result generateIfPossible() {
        Diagnostics diagnostics = new Diagnostics();
        boolean possible = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics) != null;
        return possible ? generate() : null;
    }

    public Result generate() {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        assertThat(lowered).as(() -> diagnostics.list().toString()).isNotNull();
        JavaPlan plan = Planner.plan(
                lowered.model(), lowered.model().javaPackage() == null ? "org.example" : null, diagnostics);
        assertThat(plan).as(() -> diagnostics.list().toString()).isNotNull();
        Map<String, String> sources = new TreeMap<>();
        for (OutputFile file : Emitter.emit(plan)) {
            sources.put(file.relativePath(), file.text());
        }
        List<String> said = diagnostics.list().stream()
                .map(Diagnostic::format)
                .map(line -> line.replace(directory.toString().replace('\\', '/') + "/", ""))
                .toList();
        return new Result(lowered, plan, sources, said);
    }
}

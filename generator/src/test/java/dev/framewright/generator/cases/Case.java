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

/** A directory of {@code src/test/cases}: a description, the sources expected of it, and messages to try them on. */
record Case(Path directory) {
    private static final Path CASES = Path.of("src/test/cases");

    /** What the generator makes of a case. */
    record Result(LoweredProtocol lowered, JavaPlan plan, Map<String, String> sources, List<String> diagnostics) {
        GeneratedCode compile() throws IOException {
            return new GeneratedCode(
                    Compilation.load(sources), plan.packageName(), plan.model().name());
        }
    }

    static Case of(String name) {
        return new Case(CASES.resolve(name));
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

    Result generate() {
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        assertThat(lowered).as(() -> diagnostics.list().toString()).isNotNull();
        JavaPlan plan = Planner.plan(lowered.model(), null, diagnostics);
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

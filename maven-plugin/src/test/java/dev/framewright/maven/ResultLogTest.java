package dev.framewright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.source.Location;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ResultLogTest {
    private static final Path OUTPUT = Path.of("target/generated-sources/framewright");

    private final RecordingLog log = new RecordingLog();

    @Test
    void successIsOneLine() throws Exception {
        report(new GenerationResult(
                List.of(), List.of(Path.of("A.java"), Path.of("B.java")), List.of(Path.of("C.java"))));
        assertThat(log.lines)
                .containsExactly("info Framewright: 2 files written, 1 deleted in target/generated-sources/framewright"
                        + " from protocol.json");
    }

    @Test
    void anUpToDateOutputSaysSo() throws Exception {
        report(new GenerationResult(List.of(), List.of(), List.of()));
        assertThat(log.lines)
                .containsExactly("info Framewright: nothing to change in target/generated-sources/framewright"
                        + " from protocol.json");
    }

    @Test
    void everyDiagnosticIsLoggedOnceAtItsSeverityAndTheFailureIsASummary() {
        List<Diagnostic> diagnostics = List.of(
                diagnostic(Severity.ERROR, "one"),
                diagnostic(Severity.ERROR, "two"),
                diagnostic(Severity.WARNING, "three"),
                diagnostic(Severity.INFO, "four"));
        assertThatThrownBy(() -> report(new GenerationResult(diagnostics, List.of(), List.of())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors and 1 warning in protocol description protocol.json");
        assertThat(log.lines)
                .containsExactly(
                        "error a.json:3:5 error FW0000 one (at /x)",
                        "error   hint: mend it",
                        "error a.json:3:5 error FW0000 two (at /x)",
                        "error   hint: mend it",
                        "warn a.json:3:5 warning FW0000 three (at /x)",
                        "warn   hint: mend it",
                        "info a.json:3:5 info FW0000 four (at /x)",
                        "info   hint: mend it");
    }

    private void report(GenerationResult result) throws Exception {
        MavenProject project = new MavenProject();
        project.setFile(Path.of("pom.xml").toAbsolutePath().toFile());
        try (ProtocolFile protocol = ProtocolFile.locate(project, null, "protocol.json")) {
            new ResultLog(log).report(result, protocol, OUTPUT);
        }
    }

    private static Diagnostic diagnostic(Severity severity, String message) {
        return new Diagnostic("FW0000", severity, new Location("a.json", 3, 5, "/x"), message, "mend it");
    }
}

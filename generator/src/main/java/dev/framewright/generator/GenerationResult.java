package dev.framewright.generator;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a request.
 *
 * @param diagnostics all there is to say, ordered by place; warnings are errors here when the request says so
 * @param written files that were missing or different
 * @param deleted files that are no longer generated
 */
public record GenerationResult(List<Diagnostic> diagnostics, List<Path> written, List<Path> deleted) {
    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
    }

    /** Whether everything was generated; if not, nothing was touched. */
    public boolean successful() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

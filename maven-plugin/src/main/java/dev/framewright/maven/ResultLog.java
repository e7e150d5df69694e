package dev.framewright.maven;

import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says in a build's log how generation went: every diagnostic once, at its severity, then one line. */
final class ResultLog {
    private final Log log;

    ResultLog(Log log) {
        this.log = log;
    }

    /**
     * Logs the result.
     *
     * @throws MojoFailureException if generation did not succeed, with a summary of what was logged
     */
    void report(GenerationResult result, ProtocolFile protocol, Path outputDirectory) throws MojoFailureException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            diagnostic.format().lines().forEach(sink(diagnostic.severity()));
        }
        if (!result.successful()) {
            throw new MojoFailureException(summary(result.diagnostics()) + " in protocol description " + protocol);
        }
        log.info("Framewright: " + changes(result) + " in " + outputDirectory + " from " + protocol);
    }

    private Consumer<String> sink(Severity severity) {
        return switch (severity) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case INFO -> log::info;
        };
    }

    private static String summary(List<Diagnostic> diagnostics) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count =
                    diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                parts.add(count + " " + severity.label() + (count == 1 ? "" : "s"));
            }
        }
        return String.join(" and ", parts);
    }

    private static String changes(GenerationResult result) {
        int written = result.written().size();
        int deleted = result.deleted().size();
        return written + deleted == 0 ? "nothing to change" : written + " files written, " + deleted + " deleted";
    }
}

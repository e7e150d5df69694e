package dev.framewright.generator.diagnostics;

import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects everything there is to say about one run; stages add, nobody throws. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.location().file())
            .thenComparingInt(d -> d.location().line())
            .thenComparingInt(d -> d.location().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> all = new LinkedHashSet<>();

    public void error(String code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.ERROR, location, message, hint));
    }

    public void warning(String code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.WARNING, location, message, hint));
    }

    public void info(String code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.INFO, location, message, hint));
    }

    /** Whether generation has to stop before the next stage. */
    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Everything said so far, ordered by file, line and column whatever the order of discovery. */
    public List<Diagnostic> list() {
        List<Diagnostic> sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }
}

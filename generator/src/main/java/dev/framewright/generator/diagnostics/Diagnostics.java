package dev.framewright.generator.diagnostics;

import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects everything there is to say about one run; stages add, nobody throws. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.location().file())
            .thenComparingInt(d -> d.location().line())
            .thenComparingInt(d -> d.location().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Most diagnostics of one code and severity that are listed. */
    private static final int MOST = 20;

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

    /** Whether there are errors of other codes than these. */
    public boolean hasErrorsBesides(Set<String> codes) {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR && !codes.contains(d.code()));
    }

    /** Adds the errors of another run, but for those of some codes. */
    public void addErrors(Diagnostics others, Set<String> without) {
        others.all.stream()
                .filter(d -> d.severity() == Severity.ERROR && !without.contains(d.code()))
                .forEach(all::add);
    }

    /**
     * Everything said so far, ordered by file, line and column whatever the order of discovery. Of what is said of more than
     * {@value #MOST} places, that many, and how many more there are.
     */
    public List<Diagnostic> list() {
        List<Diagnostic> sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        Map<String, Integer> counts = new HashMap<>();
        sorted.forEach(one -> counts.merge(kind(one), 1, Integer::sum));
        Map<String, Integer> said = new HashMap<>();
        List<Diagnostic> capped = new ArrayList<>();
        for (Diagnostic one : sorted) {
            int number = said.merge(kind(one), 1, Integer::sum);
            int count = counts.getOrDefault(kind(one), 0);
            if (number <= MOST || (number == MOST + 1 && count == number)) {
                capped.add(one);
            } else if (number == MOST + 1) {
                String more =
                        "and " + (count - MOST) + " more " + one.severity().label() + "s like this, from here on";
                capped.add(new Diagnostic(one.code(), one.severity(), one.location(), more, ""));
            }
        }
        return List.copyOf(capped);
    }

    private static String kind(Diagnostic one) {
        return one.severity() + one.code();
    }
}

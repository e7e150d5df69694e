package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.naming.NameProblem;
import dev.framewright.generator.source.Location;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says which names could not be given as asked. */
record NameReport(Diagnostics diagnostics) {

    /** Reports {@code problems}; {@code place} gives where a key stands, {@code noun} what it is. */
    void report(List<NameProblem> problems, Function<String, @Nullable Location> place, String noun) {
        for (NameProblem problem : problems) {
            Location location = Objects.requireNonNullElse(place.apply(problem.key()), Planner.NOWHERE);
            switch (problem.kind()) {
                case ILLEGAL ->
                    diagnostics.error(
                            "FW0602",
                            location,
                            "the name \"" + problem.name() + "\", chosen for this " + noun + ", is no legal Java name",
                            "use ASCII letters, digits and _, at most 80, and no Java keyword");
                case TAKEN ->
                    diagnostics.error(
                            "FW0603",
                            location,
                            "the name \"" + problem.name() + "\", chosen for this " + noun + ", is "
                                    + (problem.other().isEmpty() ? "reserved" : "taken" + by(problem, place)),
                            problem.other().isEmpty() ? "choose another" : "choose another for one of them");
                case QUALIFIED ->
                    diagnostics.info(
                            "FW0608",
                            location,
                            "this " + noun + " is called " + problem.name() + ", because "
                                    + (problem.other().isEmpty()
                                            ? "its shorter name is reserved"
                                            : "another has the same shorter name" + at(problem, place)),
                            "give it an x-java-name for another name");
                case NUMBERED ->
                    diagnostics.warning(
                            "FW0604",
                            location,
                            "this " + noun + " is called " + problem.name() + ", because its name is "
                                    + (problem.other().isEmpty() ? "reserved" : "taken") + by(problem, place),
                            noun.equals("value")
                                    ? "choose another in the build, or list values by \"const\", each with a \"title\""
                                    : "give it an x-java-name, or choose another in the build");
            }
        }
    }

    private static String at(NameProblem problem, Function<String, @Nullable Location> place) {
        return by(problem, place).replaceFirst("^ by ", ": ");
    }

    private static String by(NameProblem problem, Function<String, @Nullable Location> place) {
        Location other = problem.other().isEmpty() ? null : place.apply(problem.other());
        return other == null ? "" : " by " + (other.pointer().isEmpty() ? "" : other.pointer() + " at ") + other;
    }
}

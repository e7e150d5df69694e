package dev.framewright.generator.decision;

import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of questions that tells alternatives apart. Alternatives are sets of {@link Region}s that together
 * hold at least every value the alternative allows. A question is asked only if it separates at least two regions of
 * different alternatives, and a leaf is reached when all regions left belong to one. So a value that is valid for an
 * alternative can only end there: its region is never dropped on the way. Alternatives that overlap have no tree.
 */
public final class DecisionBuilder {
    private static final int MAX_REGIONS = 4096;

    /** Regions times places looked at, over all questions of a choice. */
    private static final long MAX_EFFORT = 1_000_000;

    /** Questions in a tree, or as many as twice the regions: where more are needed, most of them stand there over and over. */
    private static final int MAX_QUESTIONS = 1_000;

    private final Regions regions;
    private long effort;
    private int questionsLeft;

    /** Looks up named types through {@code definitions}. */
    public DecisionBuilder(Function<TypeId, @Nullable TypeDefinition> definitions) {
        this.regions = new Regions(definitions);
    }

    /** A tree for alternatives of these types, or the first two of them that nothing tells apart. */
    public Outcome build(List<Type> alternatives) {
        List<Region> all = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            regions.add(i, alternatives.get(i), all, MAX_REGIONS);
        }
        if (all.size() > MAX_REGIONS) {
            return new TooComplex();
        }
        effort = 0;
        questionsLeft = Math.max(MAX_QUESTIONS, 2 * all.size());
        Overlap overlap = overlap(all);
        if (overlap != null) {
            return overlap;
        }
        return tree(all);
    }

    private Outcome tree(List<Region> all) {
        try {
            return new Tree(decide(all));
        } catch (TooManyQuestions e) {
            return new TooComplex();
        }
    }

    private Decision decide(List<Region> left) {
        if (left.isEmpty()) {
            return new Decision.None();
        }
        int first = left.get(0).branch();
        if (left.stream().allMatch(region -> region.branch() == first)) {
            return new Decision.Take(first);
        }
        Set<Probe> places = new HashSet<>();
        left.forEach(region -> places.addAll(region.listed().keySet()));
        effort += (long) left.size() * (places.size() + 1);
        questionsLeft--;
        if (effort > MAX_EFFORT || questionsLeft < 0) {
            throw new TooManyQuestions();
        }
        List<Question<?>> questions = Question.about(left);
        if (left.stream().anyMatch(region -> region.kind() != left.get(0).kind())) {
            // the cheapest question; and who reads what was expected thinks of objects first, then of members
            return questions.get(0).ask(this::decide);
        }
        Question<?> best = null;
        for (Question<?> question : questions) {
            if (question.largest() < left.size() && (best == null || question.largest() < best.largest())) {
                best = question;
            }
        }
        if (best == null) {
            // two at a time they differ, but no one question brings all of them further
            throw new TooManyQuestions();
        }
        return best.ask(this::decide);
    }

    private static @Nullable Overlap overlap(List<Region> all) {
        Map<JsonKind, List<Region>> byKind = new TreeMap<>();
        all.forEach(region ->
                byKind.computeIfAbsent(region.kind(), kind -> new ArrayList<>()).add(region));
        Overlap first = null;
        for (List<Region> same : byKind.values()) {
            Overlap found = overlapOfOneKind(same);
            first = first == null || (found != null && found.before(first)) ? found : first;
        }
        return first;
    }

    private static @Nullable Overlap overlapOfOneKind(List<Region> same) {
        Overlap first = null;
        // the place that told the last two apart most often tells the next two apart as well
        Probe place = new Probe.Root();
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                Region a = same.get(i);
                Region b = same.get(j);
                if (a.branch() != b.branch() && !a.at(place).isDisjoint(b.at(place)) && !a.differsInLength(b)) {
                    Probe found = a.separator(b);
                    Overlap overlap = new Overlap(a.branch(), b.branch(), a.kind());
                    place = found == null ? place : found;
                    first = found == null && (first == null || overlap.before(first)) ? overlap : first;
                }
            }
        }
        return first;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** Every value of an alternative is told from the values of every other. */
    public record Tree(Decision decision) implements Outcome {}

    /** A value of type {@code kind} may belong to both alternatives, as far as a reader can look. */
    public record Overlap(int first, int second, JsonKind kind) implements Outcome {
        boolean before(Overlap other) {
            return first != other.first ? first < other.first : second < other.second;
        }
    }

    /** The alternatives differ, but in so many ways that the questions would fill pages. */
    public record TooComplex() implements Outcome {}

    private static final class TooManyQuestions extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyQuestions() {
            super(null, null, false, false);
        }
    }
}

package dev.framewright.generator.decision;

import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Probe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A question about a value, and which regions are left by each answer.
 *
 * @param cases the regions left by each answer that has a case of its own
 * @param otherwise the regions left by any other answer
 * @param asking makes the node of the tree from the answers' subtrees
 */
record Question<A>(Map<A, List<Region>> cases, List<Region> otherwise, Asking<A> asking) {

    /** Makes a node of the tree. */
    interface Asking<A> {
        Decision node(Map<A, Decision> cases, Decision otherwise);
    }

    /** Most regions that are left by any answer. */
    int largest() {
        int largest = otherwise.size();
        for (List<Region> left : cases.values()) {
            largest = Math.max(largest, left.size());
        }
        return largest;
    }

    Decision ask(Function<List<Region>, Decision> decide) {
        Map<A, Decision> answers = new LinkedHashMap<>();
        cases.forEach((answer, left) -> answers.put(answer, decide.apply(left)));
        return asking.node(answers, decide.apply(otherwise));
    }

    /** Every question worth asking about these regions, cheap and telling ones first. */
    static List<Question<?>> about(List<Region> regions) {
        Set<Probe> places = new LinkedHashSet<>();
        regions.forEach(region -> places.addAll(region.probes()));
        List<Question<?>> questions = new ArrayList<>();
        Probe root = new Probe.Root();
        questions.add(byKind(root, regions));
        questions.add(byValue(root, regions));
        places.forEach(place -> questions.add(byValue(place, regions)));
        questions.add(byArity(regions));
        places.forEach(place -> questions.add(byKind(place, regions)));
        places.forEach(place -> questions.add(byPresence(place, regions)));
        return questions;
    }

    private static Question<JsonKind> byKind(Probe at, List<Region> regions) {
        Map<JsonKind, List<Region>> cases = new LinkedHashMap<>();
        for (JsonKind kind : JsonKind.values()) {
            List<Region> left = keep(regions, region -> region.at(at).allows(kind));
            if (!left.isEmpty()) {
                cases.put(kind, left);
            }
        }
        return new Question<>(
                cases,
                keep(regions, region -> region.at(at).absent()),
                (answers, otherwise) -> new Decision.ByKind(
                        at,
                        answers.entrySet().stream()
                                .map(answer -> new Decision.KindCase(answer.getKey(), answer.getValue()))
                                .toList(),
                        otherwise));
    }

    private static Question<JsonLiteral> byValue(Probe at, List<Region> regions) {
        Set<JsonLiteral> literals = new LinkedHashSet<>();
        regions.forEach(region -> literals.addAll(region.at(at).values().literals()));
        Map<JsonLiteral, List<Region>> cases = new LinkedHashMap<>();
        for (JsonLiteral literal : literals) {
            cases.put(literal, keep(regions, region -> region.at(at).allows(literal)));
        }
        return new Question<>(
                cases,
                keep(regions, region -> region.at(at).allowsOtherThan(literals)),
                (answers, otherwise) -> new Decision.ByValue(at, valueCases(answers), otherwise));
    }

    private static List<Decision.ValueCase> valueCases(Map<JsonLiteral, Decision> answers) {
        Map<Decision, List<JsonLiteral>> grouped = new LinkedHashMap<>();
        answers.forEach((literal, then) ->
                grouped.computeIfAbsent(then, t -> new ArrayList<>()).add(literal));
        List<Decision.ValueCase> cases = new ArrayList<>();
        grouped.forEach((then, values) -> cases.add(new Decision.ValueCase(values, then)));
        return cases;
    }

    private static Question<Decision.ArityCase> byArity(List<Region> regions) {
        boolean arrays = regions.stream().allMatch(region -> region.kind() == JsonKind.ARRAY);
        TreeSet<Long> starts = new TreeSet<>();
        regions.forEach(region -> {
            starts.add((long) region.minimum());
            starts.add(region.maximum() + 1L);
        });
        Map<Decision.ArityCase, List<Region>> cases = new LinkedHashMap<>();
        if (arrays) {
            for (long start : starts) {
                Long next = starts.higher(start);
                int end = (int) Math.min(next == null ? Integer.MAX_VALUE : next - 1, Integer.MAX_VALUE);
                List<Region> left = keep(regions, region -> region.minimum() <= start && start <= region.maximum());
                if (!left.isEmpty()) {
                    cases.put(new Decision.ArityCase((int) start, end, new Decision.None()), left);
                }
            }
        }
        return new Question<>(
                cases,
                arrays ? List.of() : regions,
                (answers, otherwise) -> new Decision.ByArity(
                        answers.entrySet().stream()
                                .map(answer -> new Decision.ArityCase(
                                        answer.getKey().minimum(),
                                        answer.getKey().maximum(),
                                        answer.getValue()))
                                .toList(),
                        otherwise));
    }

    private static Question<Boolean> byPresence(Probe at, List<Region> regions) {
        return new Question<>(
                Map.of(true, keep(regions, region -> region.at(at).present())),
                keep(regions, region -> region.at(at).absent()),
                (answers, otherwise) ->
                        new Decision.ByPresence(at, answers.getOrDefault(true, new Decision.None()), otherwise));
    }

    private static List<Region> keep(List<Region> regions, Predicate<Region> test) {
        return regions.stream().filter(test).toList();
    }
}

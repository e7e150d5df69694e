package dev.framewright.generator.lower;

import dev.framewright.generator.model.Decision;
import java.util.List;

/** Gives the alternatives of a decision other numbers. */
final class DecisionNumbers {
    private DecisionNumbers() {}

    /** The same decision, where alternative {@code i} has become {@code numbers.get(i)}. */
    static Decision renumber(Decision decision, List<Integer> numbers) {
        if (decision instanceof Decision.Take take) {
            return new Decision.Take(numbers.get(take.branch()));
        }
        if (decision instanceof Decision.ByKind kinds) {
            return new Decision.ByKind(
                    kinds.at(),
                    kinds.cases().stream()
                            .map(one -> new Decision.KindCase(one.kind(), renumber(one.then(), numbers)))
                            .toList(),
                    renumber(kinds.otherwise(), numbers));
        }
        if (decision instanceof Decision.ByValue values) {
            return new Decision.ByValue(
                    values.at(),
                    values.cases().stream()
                            .map(one -> new Decision.ValueCase(one.values(), renumber(one.then(), numbers)))
                            .toList(),
                    renumber(values.otherwise(), numbers));
        }
        if (decision instanceof Decision.ByArity arities) {
            return new Decision.ByArity(
                    arities.cases().stream()
                            .map(one ->
                                    new Decision.ArityCase(one.minimum(), one.maximum(), renumber(one.then(), numbers)))
                            .toList(),
                    renumber(arities.otherwise(), numbers));
        }
        if (decision instanceof Decision.ByPresence presence) {
            return new Decision.ByPresence(
                    presence.at(), renumber(presence.present(), numbers), renumber(presence.absent(), numbers));
        }
        return decision;
    }
}

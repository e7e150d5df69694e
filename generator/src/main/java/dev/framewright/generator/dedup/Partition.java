package dev.framewright.generator.dedup;

import dev.framewright.generator.model.TypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Partition refinement, as automata are minimised: types are taken for the same until a difference shows. A round looks at
 * those only that refer to a type which the round before has told from others, because a difference at the end of a long
 * chain of types takes as many rounds as the chain has links.
 */
final class Partition {
    private final Map<TypeId, List<TypeId>> references;
    private final Map<TypeId, List<TypeId>> referrers = new HashMap<>();
    private final Map<TypeId, Integer> classes = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /**
     * Types, of which those with the same label may be the same.
     *
     * @param references to which types each of them refers, in order
     */
    Partition(Map<TypeId, List<TypeId>> references, Map<TypeId, String> labels) {
        this.references = references;
        Map<String, Integer> numbers = new HashMap<>();
        references.forEach((id, targets) -> {
            targets.forEach(target ->
                    referrers.computeIfAbsent(target, t -> new ArrayList<>()).add(id));
            String label = String.valueOf(labels.get(id));
            Integer known = numbers.get(label);
            int number = known == null ? add() : known;
            numbers.put(label, number);
            move(id, number);
        });
    }

    /** A number for each type, the same for those that differ in nothing. */
    Map<TypeId, Integer> refine() {
        Set<TypeId> suspects = references.keySet();
        while (!suspects.isEmpty()) {
            Set<TypeId> next = new TreeSet<>();
            for (TypeId told : split(suspects)) {
                next.addAll(referrers.getOrDefault(told, List.of()));
            }
            suspects = next;
        }
        return classes;
    }

    /** Splits the classes of {@code suspects}; returns the types that have another number now. */
    private List<TypeId> split(Collection<TypeId> suspects) {
        Map<Integer, Map<List<Integer>, List<TypeId>>> split = new LinkedHashMap<>();
        for (TypeId id : suspects) {
            split.computeIfAbsent(classes.get(id), c -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            references.getOrDefault(id, List.of()).stream()
                                    .map(classes::get)
                                    .toList(),
                            r -> new ArrayList<>())
                    .add(id);
        }
        List<TypeId> told = new ArrayList<>();
        split.forEach((number, groups) -> {
            int suspected = groups.values().stream().mapToInt(List::size).sum();
            // others of the class refer to none of the types told from others last, as all suspects do: they keep the
            // number
            boolean keeps = suspected == sizes.get(number);
            for (List<TypeId> group : groups.values()) {
                if (!keeps) {
                    int added = add();
                    group.forEach(id -> move(id, added));
                    told.addAll(group);
                }
                keeps = false;
            }
        });
        return told;
    }

    private int add() {
        sizes.add(0);
        return sizes.size() - 1;
    }

    private void move(TypeId id, int number) {
        Integer before = classes.put(id, number);
        if (before != null) {
            sizes.set(before, sizes.get(before) - 1);
        }
        sizes.set(number, sizes.get(number) + 1);
    }
}

package dev.framewright.generator.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final int TYPES = 14;

    @Test
    void typesAreTheSameExactlyIfComparingAllOfThemAgainAndAgainShowsNoDifference() {
        int merged = 0;
        int told = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Map<TypeId, List<TypeId>> references = new TreeMap<>();
            Map<TypeId, String> labels = new HashMap<>();
            for (int i = 0; i < TYPES; i++) {
                List<TypeId> targets = new ArrayList<>();
                for (int j = 0; j < 1 + seed % 2; j++) {
                    targets.add(type(random.nextInt(TYPES)));
                }
                references.put(type(i), targets);
                labels.put(type(i), random.nextInt(6) == 0 ? "rare" : "common");
            }
            Map<TypeId, Integer> classes = new Partition(references, labels).refine();
            Map<TypeId, Integer> expected = plainly(references, labels);
            for (TypeId one : references.keySet()) {
                for (TypeId other : references.keySet()) {
                    boolean same = Objects.equals(expected.get(one), expected.get(other));
                    assertThat(Objects.equals(classes.get(one), classes.get(other)))
                            .as("seed %d, %s and %s", seed, one, other)
                            .isEqualTo(same);
                    merged += same && !one.equals(other) ? 1 : 0;
                    told += same ? 0 : 1;
                }
            }
        }
        assertThat(merged).isGreaterThan(10_000);
        assertThat(told).isGreaterThan(10_000);
    }

    private static Map<TypeId, Integer> plainly(Map<TypeId, List<TypeId>> references, Map<TypeId, String> labels) {
        Map<TypeId, Integer> classes = numbered(labels);
        for (int before = 0; before != new HashSet<>(classes.values()).size(); ) {
            before = new HashSet<>(classes.values()).size();
            Map<TypeId, String> finer = new HashMap<>();
            for (Map.Entry<TypeId, List<TypeId>> type : references.entrySet()) {
                finer.put(
                        type.getKey(),
                        classes.get(type.getKey()) + " "
                                + type.getValue().stream().map(classes::get).toList());
            }
            classes = numbered(finer);
        }
        return classes;
    }

    private static Map<TypeId, Integer> numbered(Map<TypeId, String> labels) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<TypeId, Integer> classes = new HashMap<>();
        labels.forEach((id, label) -> {
            numbers.putIfAbsent(label, numbers.size());
            classes.put(id, numbers.get(label));
        });
        return classes;
    }

    private static TypeId type(int number) {
        return new TypeId("a.json#/$defs/d" + number);
    }
}

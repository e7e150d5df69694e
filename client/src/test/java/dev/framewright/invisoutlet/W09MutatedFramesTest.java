package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scorecard W-09 and W-11: a million broken frames are told apart; those that still mean something survive writing. */
class W09MutatedFramesTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 1_000_000);
    private static final long SEED = Long.getLong("seed", 9);

    private record Seed(byte[] frame, String kind) {}

    private static List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (String table : List.of("index.tsv", "tolerated/index.tsv")) {
            String directory = table.substring(0, table.length() - "index.tsv".length());
            for (String[] row : Frames.table(table)) {
                if (!row[2].equals("legacy-response")) {
                    seeds.add(new Seed(Frames.bytes(directory + row[0]), row[2]));
                }
            }
        }
        return seeds;
    }

    @Test
    void everyMutantIsReadOrRefusedAndWhatIsReadIsWrittenTheSame() {
        List<Seed> seeds = seeds();
        assertThat(seeds).hasSizeGreaterThan(75);
        Random random = new Random(SEED);
        FrameMutator mutator =
                new FrameMutator(random, seeds.stream().map(Seed::frame).toList());
        Map<String, Integer> outcomes = new HashMap<>();
        for (int i = 0; i < MUTANTS; i++) {
            Seed seed = seeds.get(random.nextInt(seeds.size()));
            byte[] mutant = mutator.mutate(seed.frame());
            try {
                outcomes.merge(
                        FrameFuzzing.check(mutant, seed.kind()).getClass().getSimpleName(), 1, Integer::sum);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        "mutant " + i + " of seed " + SEED + ", a " + seed.kind() + ": "
                                + HexFormat.of().formatHex(mutant) + " = " + new String(mutant, StandardCharsets.UTF_8),
                        e);
            }
        }
        System.out.println("W-09: " + outcomes);
        assertThat(outcomes.keySet()).containsExactlyInAnyOrder("Ok", "Unknown", "Invalid");
        assertThat(outcomes.get("Ok")).as("frames written for W-11").isGreaterThan(MUTANTS / 10);
    }
}

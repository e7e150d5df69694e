package dev.framewright.generator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Codes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Generates and compiles the code of random schemas of all drafts, decodes random instances of them, and compares each verdict
 * with networknt's. A failure says how it can be repeated.
 */
class CompiledAgreementTest {
    private static final String NAME = CompiledAgreementTest.class.getSimpleName();
    private static final long SEED = Long.getLong("agreement.seed", 20261123L);
    private static final int INSTANCES = Integer.getInteger("agreement.instances", 105_000);
    private static final int PER_SCHEMA = 150;
    private static final int PER_COMPILATION = 100;
    private static final int MOST_REPORTED = Integer.getInteger("agreement.reported", 3);
    private static final int TRIES = 600;

    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int exact;
    private int valid;
    private int invalid;

    @Test
    void compiledVerdictsAreThoseOfFullValidation(@TempDir Path scratch) throws IOException {
        int schemas = Math.max(1, INSTANCES / PER_SCHEMA);
        System.out.printf("%s: seed %d, %d schemas, %d instances%n", NAME, SEED, schemas, schemas * PER_SCHEMA);
        for (int first = 0; first < schemas; first += PER_COMPILATION) {
            compare(scratch, first, Math.min(schemas, first + PER_COMPILATION));
        }
        System.out.printf("%s: %d valid, %d invalid, %d exact, refused %s%n", NAME, valid, invalid, exact, refused);
        assertThat(disagreements.stream().limit(MOST_REPORTED).map(one -> shrunk(scratch, one)))
                .as(
                        "%d of %d schemas; mvn -pl generator -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dagreement.seed=%d -Dagreement.instances=%d repeats it",
                        disagreements.size(), schemas, NAME, SEED, INSTANCES)
                .isEmpty();
        assertThat(refused.keySet()).as("codes of refused schemas").isSubsetOf(Codes.REF_LOOP);
        assertThat(refused.values().stream().mapToInt(count -> count).sum())
                .as("refused schemas")
                .isLessThanOrEqualTo(schemas / 20);
        assertThat(exact).as("schemas that types hold exactly").isGreaterThan(schemas * 8 / 10);
        assertThat(valid).as("valid instances").isGreaterThan((valid + invalid) / 3);
        assertThat(invalid).as("invalid instances").isGreaterThan((valid + invalid) / 3);
    }

    private void compare(Path scratch, int from, int to) throws IOException {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        Map<String, GeneratedTypes.Said> said = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            JsonNode schema = new SchemaMaker(new Dice(SEED * 1_000_003 + i)).document();
            GeneratedTypes.Said about = GeneratedTypes.about(scratch, schema);
            if (about.isRefused()) {
                about.errors().forEach(code -> refused.merge(code, 1, Integer::sum));
            } else {
                schemas.put("s" + i + ".json", schema);
                said.put("s" + i + ".json", about);
                exact += about.exact() ? 1 : 0;
            }
        }
        try {
            GeneratedTypes types = GeneratedTypes.of(scratch, schemas);
            schemas.forEach((file, schema) ->
                    compare(types, file, schema, said.get(file).exact()));
        } catch (AssertionError javac) {
            int before = disagreements.size();
            uncompilable(scratch, schemas.values());
            assertThat(disagreements).as(javac.getMessage()).hasSizeGreaterThan(before);
        }
    }

    private void uncompilable(Path scratch, Collection<JsonNode> schemas) throws IOException {
        for (JsonNode schema : schemas) {
            try {
                GeneratedTypes.of(scratch, Map.of("schema.json", schema));
            } catch (AssertionError javac) {
                disagreements.add(Disagreement.uncompilable(schema, javac));
            }
        }
    }

    private void compare(GeneratedTypes types, String file, JsonNode schema, boolean isExact) {
        Dice dice = new Dice(SEED * 1_000_003 + file.hashCode());
        InstanceMaker instances = new InstanceMaker(schema, dice);
        Mutator mutator = new Mutator(dice, instances);
        Representable representable = new Representable(schema);
        FullValidation full = new FullValidation(schema);
        int validHere = 0;
        Disagreement first = null;
        for (int i = 0; i < PER_SCHEMA; i++) {
            JsonNode instance = instances.instance();
            boolean mutate = i % 3 == 0 || (i % 3 == 1 && validHere * 2 > i);
            for (int times = mutate ? 1 + dice.below(2) : 0; times > 0; times--) {
                instance = mutator.mutate(instance);
            }
            instance = representable.of(instance);
            byte[] json = instance.toString().getBytes(StandardCharsets.UTF_8);
            if (full.accepts(json)) {
                validHere++;
            }
            Disagreement one = Disagreement.find(schema, instance, isExact, types.read(file, json), full);
            first = first == null ? one : first;
        }
        valid += validHere;
        invalid += PER_SCHEMA - validHere;
        if (first != null) {
            disagreements.add(first);
        }
    }

    /** The same disagreement of a smaller schema and instance. */
    private static Disagreement shrunk(Path scratch, Disagreement found) {
        Shrinker.Question question = (schema, instance) -> {
            Disagreement one;
            try {
                one = disagreement(scratch, schema, instance);
            } catch (RuntimeException | StackOverflowError networknt) {
                return false; // no schema any more
            }
            return one != null && one.kind() == found.kind();
        };
        Shrinker.Pair small = Shrinker.shrink(new Shrinker.Pair(found.schema(), found.instance()), question, TRIES);
        Disagreement smaller = disagreement(scratch, small.schema(), small.instance());
        return smaller == null ? found : smaller;
    }

    private static @Nullable Disagreement disagreement(Path scratch, JsonNode schema, JsonNode instance) {
        try {
            GeneratedTypes.Said said = GeneratedTypes.about(scratch, schema);
            if (said.isRefused()) {
                return null;
            }
            GeneratedTypes types;
            try {
                types = GeneratedTypes.of(scratch, Map.of("schema.json", schema));
            } catch (AssertionError javac) {
                return Disagreement.uncompilable(schema, javac);
            }
            byte[] json = instance.toString().getBytes(StandardCharsets.UTF_8);
            return Disagreement.find(
                    schema, instance, said.exact(), types.read("schema.json", json), new FullValidation(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

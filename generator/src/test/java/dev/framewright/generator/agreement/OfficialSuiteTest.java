package dev.framewright.generator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.schema.Dialect;
import dev.framewright.runtime.codec.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Holds generated code to the test suite that the makers of JSON Schema publish, which knows nothing of networknt. What
 * differs is listed here, and in {@code docs/spec/json-schema-support.md}.
 */
@EnabledIfEnvironmentVariable(named = OfficialSuite.VARIABLE, matches = ".+")
class OfficialSuiteTest {
    /** Integers have to fit their Java type; 1.0 is an integer in every draft; contents of strings restrict nothing. */
    private static final Set<String> DIFFERENT = Set.of(
            "optional/bignum.json: integer",
            "optional/float-overflow.json: all integers are multiples of 0.5, if overflow is handled",
            "optional/zeroTerminatedFloats.json: some languages do not distinguish between different types of numeric value",
            "optional/content.json: validation of string-encoded content based on media type",
            "optional/content.json: validation of binary string-encoding",
            "optional/content.json: validation of binary-encoded media type documents");

    private static final Set<String> CHECKED_FORMATS = Stream.of(TextFormat.values())
            .map(format -> "optional/format/" + format.label() + ".json")
            .collect(Collectors.toSet());

    @TempDir
    private Path scratch;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, GeneratedTypes.Said> said = new LinkedHashMap<>();
    private int compared;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void generatedCodeSaysWhatTheOfficialSuiteSays(Dialect draft) throws IOException {
        for (Map<String, OfficialSuite.Group> batch : batches(OfficialSuite.groups(draft))) {
            GeneratedTypes types = generate(batch);
            for (Map.Entry<String, OfficialSuite.Group> entry : batch.entrySet()) {
                String file = entry.getKey();
                compare(types.has(file) ? types : generate(Map.of(file, entry.getValue())), file, entry.getValue());
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(700);
    }

    /** Schemas that can be in one description: no two of them have the same URI. */
    private List<Map<String, OfficialSuite.Group>> batches(List<OfficialSuite.Group> groups) {
        List<Map<String, OfficialSuite.Group>> batches = new ArrayList<>();
        List<Set<String>> taken = new ArrayList<>();
        for (OfficialSuite.Group group : groups) {
            String file = "s" + said.size() + ".json";
            said.put(file, GeneratedTypes.about(scratch, group.schema()));
            if (isRefused(file, group)) {
                continue;
            }
            Set<String> uris = new HashSet<>();
            uris(group.schema(), uris);
            int batch = 0;
            while (batch < batches.size() && taken.get(batch).stream().anyMatch(uris::contains)) {
                batch++;
            }
            if (batch == batches.size()) {
                batches.add(new LinkedHashMap<>());
                taken.add(new HashSet<>());
            }
            batches.get(batch).put(file, group);
            taken.get(batch).addAll(uris);
        }
        return batches;
    }

    /** Only what the suite would have an implementation fetch over HTTP may be refused. */
    private boolean isRefused(String file, OfficialSuite.Group group) {
        List<String> errors = said.get(file).errors();
        if (!errors.isEmpty()) {
            softly.assertThat(errors)
                    .as(group.toString())
                    .isSubsetOf(Codes.REF_REMOTE, Codes.UNKNOWN_DIALECT)
                    .matches(all -> group.schema().toString().contains("http://localhost:1234/"));
        }
        return !errors.isEmpty();
    }

    private static void uris(JsonNode schema, Set<String> into) {
        if (schema.isObject()) {
            Stream.of("$id", "id").map(schema::path).filter(JsonNode::isString).forEach(id -> into.add(id.asString()));
        }
        schema.forEach(child -> uris(child, into));
    }

    private GeneratedTypes generate(Map<String, OfficialSuite.Group> groups) throws IOException {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        groups.forEach((file, group) -> schemas.put(file, group.schema()));
        return GeneratedTypes.of(scratch, schemas);
    }

    private void compare(GeneratedTypes types, String file, OfficialSuite.Group group) {
        boolean partly = !said.get(file).exact()
                || (group.name().startsWith("optional/format/")
                        && !CHECKED_FORMATS.contains(group.name().replaceFirst(":.*", "")));
        for (KeywordCases.Instance one : group.tests()) {
            if (DIFFERENT.contains(group.name()) || isLeapSecond(group, one)) {
                continue;
            }
            compared++;
            Verdict verdict = types.read(file, one.bytes()).verdict();
            String about = group.name() + ": " + group.schema() + " " + one.json() + ": " + verdict;
            softly.assertThat(verdict.valid() == one.valid() || (partly && !one.valid()))
                    .as(about)
                    .isTrue();
            softly.assertThat(!verdict.valid() || verdict.why().isEmpty())
                    .as("written and read again, " + about)
                    .isTrue();
        }
    }

    /** The types of java.time know none. */
    private static boolean isLeapSecond(OfficialSuite.Group group, KeywordCases.Instance one) {
        return group.name().matches("optional/format/(date-)?time.json: .*")
                && one.json().contains(":60");
    }
}

package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.wire.Documents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scorecard W-07: JSONTestSuite through the decoder. */
class W07JsonTestSuiteTest {
    /** Well-formed by the grammar; member names have to be unique here. */
    private static final Set<String> DUPLICATES =
            Set.of("y_object_duplicated_key", "y_object_duplicated_key_and_value");

    static List<String[]> cases() {
        return Documents.table(W07JsonTestSuiteTest.class, "json-test-suite.tsv");
    }

    @Test
    void everyCaseOfTheSuiteIsThere() {
        Map<Character, Integer> counts = new TreeMap<>();
        cases().forEach(row -> counts.merge(row[0].charAt(0), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of('y', 95, 'n', 188, 'i', 35));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void caseIsAcceptedOrRejectedAsTheSuiteSays(String name) {
        String[] row = cases().stream()
                .filter(other -> other[0].equals(name))
                .findFirst()
                .orElseThrow();
        byte[] document = Documents.document(row, 1);
        String skipped = outcome(document, JsonReader::skipValue);
        String read = outcome(document, Trees::read);
        assertThat(skipped.isEmpty()).as("skipped: %s, read: %s", skipped, read).isEqualTo(read.isEmpty());
        if (DUPLICATES.contains(name)) {
            assertThat(skipped).isEqualTo("duplicate");
        } else if (name.startsWith("y_")) {
            assertThat(skipped).isEmpty();
        } else if (name.startsWith("n_")) {
            assertThat(skipped).isNotEmpty();
        }
    }

    private interface Reading {
        void read(JsonReader in);
    }

    /** Empty when accepted, else the rule. */
    private static String outcome(byte[] document, Reading reading) {
        JsonReader in = new JsonReader(document);
        try {
            reading.read(in);
            in.end();
            return "";
        } catch (MalformedJsonException e) {
            return e.rule();
        }
    }
}

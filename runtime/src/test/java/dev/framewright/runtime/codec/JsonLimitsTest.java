package dev.framewright.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
    private static final JsonLimits SMALL = new JsonLimits(40, 3, 5, 4, 6);

    @Test
    void the_defaults_are_those_documented() {
        assertThat(JsonLimits.DEFAULT).isEqualTo(new JsonLimits(1_048_576, 64, 100, 1000, 262_144));
    }

    @Test
    void each_limit_can_be_changed_by_itself() {
        assertThat(JsonLimits.DEFAULT
                        .withMaxBytes(40)
                        .withMaxDepth(3)
                        .withMaxNumberLength(5)
                        .withMaxNameLength(4)
                        .withMaxStringLength(6))
                .isEqualTo(SMALL);
    }

    @Test
    void a_limit_out_of_range_is_refused() {
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withMaxBytes(0)).hasMessage("maxBytes is 0, at least 1 is needed");
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withMaxDepth(1001))
                .hasMessage("maxDepth is 1001, at most 1000 is possible");
    }

    @Test
    void at_the_limit_is_accepted_and_one_beyond_is_malformed_by_a_rule_of_its_own() {
        limit("\"" + "a".repeat(4) + "\"" + " ".repeat(34), " ", "a document of at most 40 bytes, found 41 (bytes)", 0);
        limit("[[[]]]", "[[[[]]]]", "at most 3 levels of nesting, found one more (depth)", 3);
        limit("[[{}]]", "[[{\"a\":{}}]]", "at most 3 levels of nesting, found one more (depth)", 7);
        limit("-1.25", "-1.255", "a number of at most 5 characters, found 6 (number-length)", 0);
        limit("12345", "123456", "a number of at most 5 characters, found 6 (number-length)", 0);
        limit("{\"name\":1}", "{\"names\":1}", "a name of at most 4 bytes, found 5 (name-length)", 1);
        limit("{\"\u00fc\u00fc\":1}", "{\"a\u00fc\u00fc\":1}", "a name of at most 4 bytes, found 5 (name-length)", 1);
        limit("\"string\"", "\"strings\"", "a string of at most 6 bytes, found 7 (string-length)", 0);
        limit("\"\\u0041\"", "\"\\u0041b\"", "a string of at most 6 bytes, found 7 (string-length)", 0);
    }

    private static void limit(String within, String beyond, String message, int offset) {
        String tooMuch = beyond.isBlank() ? within + beyond : beyond;
        for (Consumer<JsonReader> reading :
                java.util.List.<Consumer<JsonReader>>of(JsonReader::skipValue, Trees::read)) {
            assertThatCode(() -> reading.accept(small(within))).doesNotThrowAnyException();
            assertThatThrownBy(() -> reading.accept(small(tooMuch)))
                    .isInstanceOf(MalformedJsonException.class)
                    .hasMessage("malformed JSON at byte " + offset + ": expected " + message);
        }
    }

    @Test
    void the_length_of_a_plain_integer_is_limited_too() {
        assertThat(small("12345").readInt()).isEqualTo(12345);
        assertThatThrownBy(() -> small("123456").readInt()).hasMessageContaining("(number-length)");
        assertThatThrownBy(() -> small("12.3456").readDouble()).hasMessageContaining("(number-length)");
    }

    @Test
    void hostile_documents_end_soon_and_cleanly() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            rule("[".repeat(100_000), "depth");
            rule("{\"a\":".repeat(100_000), "depth");
            rule("9".repeat(100_000), "number-length");
            rule("1." + "0".repeat(100_000), "number-length");
            rule("{\"" + "n".repeat(1_000_000) + "\":1}", "name-length");
            rule("\"" + "s".repeat(1_000_000) + "\"", "string-length");
            rule("\"" + "\\u0000".repeat(100_000) + "\"", "string-length");
            rule(" ".repeat(1 << 20), "syntax");
            rule(" ".repeat((1 << 20) + 1), "bytes");
            rule("[" + manyNames("\"Aa\"", "\"BB\"") + "]", "duplicate");
        });
    }

    @Test
    void an_object_of_very_many_names_is_checked_in_little_time() {
        String names =
                IntStream.range(0, 80_000).mapToObj(i -> "\"" + i + "\":0").collect(Collectors.joining(","));
        byte[] json = ("{" + names + "}").getBytes(UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new JsonReader(json).skipValue());
    }

    /** Names whose String hashes are all the same, the last of them twice. */
    private static String manyNames(String one, String other) {
        StringBuilder members = new StringBuilder("{");
        for (int bits = 0; bits < 1 << 12; bits++) {
            members.append('"');
            for (int i = 0; i < 12; i++) {
                members.append((bits >> i & 1) == 0 ? one.substring(1, 3) : other.substring(1, 3));
            }
            members.append("\":0,");
        }
        return members + "\"" + other.substring(1, 3).repeat(12) + "\":1}";
    }

    private static void rule(String document, String rule) {
        byte[] json = document.getBytes(UTF_8);
        assertThatThrownBy(() -> {
                    JsonReader in = new JsonReader(json);
                    in.skipValue();
                    in.end();
                })
                .isInstanceOfSatisfying(
                        MalformedJsonException.class, e -> assertThat(e.rule()).isEqualTo(rule));
        assertThatThrownBy(() -> Trees.read(json)).isInstanceOf(MalformedJsonException.class);
    }

    private static JsonReader small(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        return new JsonReader(bytes, 0, bytes.length, SMALL);
    }
}

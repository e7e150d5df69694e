package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private static final JsonNames NAMES = JsonNames.of("a", "b", "grün", "c");

    static Stream<String> integers() {
        return TestData.lines("integers.tsv");
    }

    @ParameterizedTest
    @MethodSource("integers")
    void integers_are_read_by_value_not_by_notation(String line) {
        String[] columns = line.split("\t");
        assertThat(outcome(columns[0], JsonReader::readInt)).isEqualTo(columns[1]);
        assertThat(outcome(columns[0], JsonReader::readLong)).isEqualTo(columns[2]);
        assertThat(outcome(columns[0], JsonReader::readBigInteger)).isEqualTo(columns[3]);
    }

    /** The value, or the rule of the one violation; a number in an array must leave the reader after it. */
    private static String outcome(String number, Function<JsonReader, Number> reading) {
        JsonReader in = reader("[ " + number + " , true ]");
        in.beginArray();
        in.nextElement();
        Number value = reading.apply(in);
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readBoolean()).isTrue();
        assertThat(in.nextElement()).isFalse();
        in.end();
        List<Violation> violations = in.violations();
        if (violations.isEmpty()) {
            return value.toString();
        }
        assertThat(value.toString()).isEqualTo("0");
        assertThat(violations).hasSize(1).extracting(Violation::pointer).containsExactly("/0");
        return violations.get(0).rule();
    }

    @Test
    void an_object_is_read_in_any_order_with_known_and_unknown_members() {
        JsonReader in = reader(" { \"c\" : 1 , \"x\" : [ 1, 2 ] , \"gr\\u00fcn\" : 3 , \"a\" : 4 } ");
        List<String> seen = new ArrayList<>();
        assertThat(in.beginObject()).isTrue();
        while (in.nextMember()) {
            seen.add(in.name(NAMES) + " " + in.lastName() + " " + in.readRaw());
        }
        in.end();
        assertThat(seen).containsExactly("3 c 1", "-1 x [1,2]", "2 grün 3", "0 a 4");
    }

    @Test
    void a_value_of_another_type_is_a_violation_a_zero_and_skipped() {
        JsonReader in = reader("[{\"x\":[1]},[\"é\"],\"x\\n\",-1.5,true,null,null,{},[]]");
        in.beginArray();
        in.nextElement();
        assertThat(in.readInt()).isZero();
        in.nextElement();
        assertThat(in.readString()).isEmpty();
        in.nextElement();
        assertThat(in.readDouble()).isZero();
        in.nextElement();
        assertThat(in.readBoolean()).isFalse();
        in.nextElement();
        assertThat(in.readBigDecimal()).isEqualTo(BigDecimal.ZERO);
        in.nextElement();
        assertThat(in.readBigInteger()).isEqualTo(BigInteger.ZERO);
        in.nextElement();
        assertThat(in.readLong()).isZero();
        in.nextElement();
        assertThat(in.beginArray()).isFalse();
        in.nextElement();
        assertThat(in.beginObject()).isFalse();
        assertThat(in.nextElement()).isFalse();
        in.end();
        assertThat(in.violationCount()).isEqualTo(9);
        assertThat(in.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/0: expected integer, found object {\"x\":[1]} (type)",
                        "/1: expected string, found array [\"é\"] (type)",
                        "/2: expected number, found string \"x\\n\" (type)",
                        "/3: expected boolean, found number -1.5 (type)",
                        "/4: expected number, found boolean true (type)",
                        "/5: expected integer, found null (type)",
                        "/6: expected integer, found null (type)",
                        "/7: expected array, found object {} (type)",
                        "/8: expected object, found array [] (type)");
    }

    @Test
    void a_number_out_of_range_is_a_violation_with_the_range() {
        JsonReader in = reader("[2147483648,1.5,9223372036854775808,1e400,1e1001]");
        in.beginArray();
        in.nextElement();
        in.readInt();
        in.nextElement();
        in.readInt();
        in.nextElement();
        in.readLong();
        in.nextElement();
        in.readDouble();
        in.nextElement();
        in.readBigDecimal();
        assertThat(in.nextElement()).isFalse();
        assertThat(in.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/0: expected integer from -2147483648 to 2147483647, found number 2147483648 (overflow)",
                        "/1: expected integer, found number 1.5 (type)",
                        "/2: expected integer from -9223372036854775808 to 9223372036854775807,"
                                + " found number 9223372036854775808 (overflow)",
                        "/3: expected number within the range of a double, found number 1e400 (overflow)",
                        "/4: expected power of ten within ±1000, found number 1e1001 (overflow)");
    }

    @Test
    void missing_and_repeated_members_are_violations() {
        JsonReader in = reader("[{\"a\":1,\"b\":2,\"a\":3}]");
        in.beginArray();
        in.nextElement();
        int start = in.valueStart();
        in.beginObject();
        long seen = 0;
        while (in.nextMember()) {
            seen = in.once(seen, in.name(NAMES));
            in.readInt();
        }
        in.require(start, seen, 0b1111, NAMES);
        assertThat(seen).isEqualTo(0b0011);
        assertThat(in.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/0/a: expected each member name once, found \"a\" again (duplicate)",
                        "/0: expected member \"grün\", found no such member (required)",
                        "/0: expected member \"c\", found no such member (required)");
    }

    @Test
    void members_beyond_the_64th_are_required_by_their_own_mask() {
        JsonReader in = reader("{}");
        in.require(0, 0, 0b10, NAMES, 2);
        assertThat(in.violations()).extracting(Violation::expected).containsExactly("member \"c\"");
    }

    @Test
    void unknown_members_are_kept_and_a_repeated_one_is_a_violation() {
        JsonReader in = reader("{\"x\": {\"k\" : 1},\"y\":2,\"x\":3}");
        Extras.Builder extras = null;
        in.beginObject();
        while (in.nextMember()) {
            extras = Extras.read(extras, in);
        }
        assertThat(Extras.of(extras)).hasToString("{x={\"k\":1}, y=2}");
        assertThat(in.violations())
                .extracting(Violation::message)
                .containsExactly("/x: expected each member name once, found \"x\" again (duplicate)");
    }

    @Test
    void violations_of_a_value_get_its_pointer_in_front() {
        JsonReader in = reader("{\"p\":[1,[2]]}");
        in.violations(8, List.of(new Violation("/0", "minimum", "at least 3", "2"), new Violation("", "r", "e", "f")));
        in.violation(1, "additionalProperties", "no other members", in.describe(5));
        assertThat(in.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/p/1/0: expected at least 3, found 2 (minimum)",
                        "/p/1: expected e, found f (r)",
                        "/p: expected no other members, found array [1,[2]] (additionalProperties)");
    }

    @Test
    void of_very_many_violations_the_first_hundred_and_their_number_are_told() {
        JsonReader in = reader("[" + "null,".repeat(999) + "null]");
        in.beginArray();
        while (in.nextElement()) {
            in.readInt();
        }
        assertThat(in.violationCount()).isEqualTo(1000);
        assertThat(in.violations()).hasSize(101);
        assertThat(in.violations().get(99).message()).isEqualTo("/99: expected integer, found null (type)");
        assertThat(in.violations().get(100).message())
                .isEqualTo("(root): expected at most 100 violations, found 1000 (violations)");
    }

    @Test
    void looking_ahead_consumes_nothing_and_sees_canonical_scalars() {
        JsonReader in = reader(
                " [1.0, \"a\\u0062\\n\", true, null, {\"a\":1}, [2], -0, 1e2, 1.50, 0.25e1, 12345678901234567890]");
        assertThat(in.peekArity()).isEqualTo(11);
        assertThat(Stream.iterate(0, i -> i + 1).limit(11).map(in::peekElement))
                .containsExactly(
                        "1", "\"ab\\n\"", "true", "null", "{", "[", "0", "100", "1.5", "2.5", "12345678901234567890");
        assertThat(in.peekElement(11)).isNull();
        assertThat(in.peekMember("a")).isNull();
        assertThat(in.peekScalar()).isEqualTo("[");
        assertThat(in.peek()).isEqualTo(JsonKind.ARRAY);
        assertThat(in.readNull()).isFalse();
        in.beginArray();
        in.nextElement();
        assertThat(in.peekScalar()).isEqualTo("1");
        assertThat(in.peekArity()).isEqualTo(-1);
        assertThat(in.peekElement(0)).isNull();
        assertThat(in.readInt()).isEqualTo(1);
        assertThat(in.violations()).isEmpty();
    }

    @Test
    void looking_ahead_finds_a_member_by_its_name_whatever_its_notation() {
        JsonReader in = reader("{\"x\":{\"a\":0},\"\\u0061\":\"v\",\"b\":[ ]}");
        assertThat(in.peekMember("a")).isEqualTo("\"v\"");
        assertThat(in.peekMember("b")).isEqualTo("[");
        assertThat(in.peekMember("c")).isNull();
        assertThat(in.peekScalar()).isEqualTo("{");
        assertThat(in.offset()).isZero();
        assertThat(reader("{}").peekMember("a")).isNull();
        assertThat(reader(" [ ] ").peekArity()).isZero();
    }

    @Test
    void canonical_numbers_stay_short_whatever_the_exponent() {
        assertThat(reader("1e1000000").peekScalar()).isEqualTo("1E1000000");
        assertThat(reader("-12e-1000000").peekScalar()).isEqualTo("-12E-1000000");
        assertThat(reader("0e1000000").peekScalar()).isEqualTo("0");
        assertThat(reader("0.0000001").peekScalar()).isEqualTo("1E-7");
    }

    @Test
    void a_place_can_be_noted_and_read_later() {
        JsonReader in = reader("{\"body\":[1,{\"k\":2}],\"code\":7}");
        in.beginObject();
        in.nextMember();
        final int body = in.valueStart();
        in.skipValue();
        in.nextMember();
        assertThat(in.readInt()).isEqualTo(7);
        assertThat(in.nextMember()).isFalse();
        in.end();
        in.seek(body);
        assertThat(in.readRaw()).isEqualTo(RawJson.of("[1,{\"k\":2}]"));
        assertThat(in.offset()).isEqualTo(19);
    }

    @Test
    void seeking_outside_the_document_is_refused() {
        JsonReader in = new JsonReader("[1,2]".getBytes(), 1, 3, JsonLimits.DEFAULT);
        in.seek(4);
        assertThatThrownBy(() -> in.seek(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> in.seek(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void strings_of_every_length_are_read_with_a_special_character_at_every_place() {
        String[] specials = {"", "\\n", "\\u00fc", "ü", "€", "😀", "\\\"", "\\\\", "\u007f"};
        String[] values = {"", "\n", "ü", "ü", "€", "😀", "\"", "\\", "\u007f"};
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at <= length; at++) {
                for (int i = 0; i < specials.length; i++) {
                    String before = "abcdefghij".repeat(4).substring(0, at);
                    String after = "klmnopqrst".repeat(4).substring(0, length - at);
                    JsonReader in = reader("\"" + before + specials[i] + after + "\"");
                    assertThat(in.readString()).isEqualTo(before + values[i] + after);
                    in.end();
                }
            }
        }
    }

    @Test
    void long_values_are_described_by_their_beginning() {
        assertThat(reader("\"" + "ä".repeat(80) + "\"").describe(0)).isEqualTo("string \"" + "ä".repeat(49) + "…");
        assertThat(reader("[" + "1,".repeat(80) + "1]").describe(0)).isEqualTo("array [" + "1,".repeat(49) + "1…");
        assertThat(reader("{\"a\":\"}\"} ").describe(0)).isEqualTo("object {\"a\":\"}\"}");
        assertThat(reader("[12]").describe(1)).isEqualTo("number 12");
        assertThat(reader("  ").describe(0)).isEqualTo("end of input");
    }

    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    }
}

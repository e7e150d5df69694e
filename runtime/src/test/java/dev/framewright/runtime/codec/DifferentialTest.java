package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Our reader against the JDK's UTF-8 decoder and Jackson in strict settings: same verdict, same value. */
class DifferentialTest {
    private static final int MUTANTS = 150_000;

    /** Jackson looks at the low byte of a digit only, so that it takes U+2038 for an 8. */
    private static final Pattern ODD_DIGIT = Pattern.compile("\\\\u[0-9A-Fa-f]{0,3}[^\\x00-\\x7F]");

    private final Map<String, Integer> outcomes = new HashMap<>();

    @Test
    void whole_documents_have_the_same_value() {
        TestData.documents().forEach(document -> assertThat(compare(document)).isEqualTo("ok"));
    }

    @Test
    void every_truncation_has_the_same_verdict_and_value() {
        for (byte[] document : TestData.documents()) {
            for (int length = 0; length <= document.length; length++) {
                compare(Arrays.copyOf(document, length));
            }
        }
    }

    @Test
    void mutated_documents_have_the_same_verdict_and_value() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("DifferentialTest: -Dseed=" + seed);
        Mutator mutator = new Mutator(new Random(seed), seeds());
        for (int i = 0; i < MUTANTS; i++) {
            outcomes.merge(compare(mutator.next()), 1, Integer::sum);
        }
        System.out.println("DifferentialTest: " + outcomes);
        assertThat(outcomes.keySet())
                .contains("ok", "syntax", "utf-8", "duplicate", "surrogate", "depth", "number-length");
        assertThat(outcomes.get("ok")).isGreaterThan(MUTANTS / 5);
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(TestData.documents());
        TestData.conformance().stream().filter(c -> !c.verdict().equals("n")).forEach(c -> seeds.add(c.document()));
        return seeds;
    }

    /** Compares all ways to read a document; gives {@code ok} or the rule by which it is rejected. */
    private static String compare(byte[] document) {
        try {
            return comparing(document);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "document " + HexFormat.of().formatHex(document) + " = "
                            + new String(document, StandardCharsets.UTF_8),
                    e);
        }
    }

    private static String comparing(byte[] document) {
        String skipped = outcome(document, JsonReader::skipValue);
        String read = outcome(document, DifferentialTest::readAll);
        assertThat(read.equals("ok")).as("skip: %s, read: %s", skipped, read).isEqualTo(skipped.equals("ok"));
        assertThat(outcome(document, in -> {
                    in.peekScalar();
                    in.peekArity();
                    in.peekElement(1);
                    in.peekMember("a");
                    in.skipValue();
                }))
                .isIn(skipped, read, "duplicate", "syntax", "utf-8", "surrogate", "depth", "number-length");
        if (isDocumentedDifference(skipped)) {
            return skipped;
        }
        Object expected;
        try {
            expected = Trees.jackson(document);
        } catch (JacksonException | IOException e) {
            assertThat(skipped).as("Jackson says " + e).isNotEqualTo("ok");
            return skipped;
        }
        if (ODD_DIGIT.matcher(new String(document, StandardCharsets.UTF_8)).find()) {
            return skipped;
        }
        assertThat(skipped).as("Jackson accepts").isEqualTo("ok");
        assertThat(Trees.read(document)).isEqualTo(expected);
        assertThat(Trees.read(new JsonReader(document).readRawBytes())).isEqualTo(expected);
        return skipped;
    }

    /**
     * Where Jackson is more lenient on purpose: it takes half a surrogate pair, and it does not count the sign, point and
     * exponent of a number.
     */
    private static boolean isDocumentedDifference(String rule) {
        return rule.equals("surrogate") || rule.equals("number-length");
    }

    private interface Reading {
        void read(JsonReader in);
    }

    /** Reads as a whole array and as a part of a larger one, where nothing outside the part may count. */
    private static String outcome(byte[] document, Reading reading) {
        byte[] larger = new byte[document.length + 32];
        Arrays.fill(larger, (byte) '"');
        System.arraycopy(document, 0, larger, 11, document.length);
        String whole = outcome(new JsonReader(document), reading);
        String part = outcome(new JsonReader(larger, 11, document.length, JsonLimits.DEFAULT), reading);
        assertThat(part).isEqualTo(whole);
        return whole;
    }

    private static String outcome(JsonReader in, Reading reading) {
        try {
            reading.read(in);
            in.end();
        } catch (MalformedJsonException e) {
            assertThat(e.offset()).isBetween(0, in.end);
            assertThat(Decoding.locate(e, in.b, 0, in.end).message()).isNotEmpty();
            return e.rule();
        }
        return in.violations().isEmpty() ? "ok" : in.violations().get(0).rule();
    }

    private static void readAll(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                List<String> names = new ArrayList<>();
                JsonNames known =
                        JsonNames.of("a", "b", "", "id", "readings", "ключ", "long name that is more than eight bytes");
                in.beginObject();
                while (in.nextMember()) {
                    if (names.contains(in.lastName())) {
                        in.duplicate(in.nameOffset());
                    }
                    names.add(in.lastName());
                    int index = in.name(known);
                    if (index >= 0) {
                        assertThat(known.get(index)).isEqualTo(in.lastName());
                    } else {
                        assertThat(known.toString())
                                .doesNotContain("[" + in.lastName() + ",", " " + in.lastName() + ",");
                    }
                    readAll(in);
                }
            }
            case ARRAY -> {
                in.beginArray();
                while (in.nextElement()) {
                    readAll(in);
                }
            }
            case STRING -> in.readString();
            case NUMBER -> readNumber(in);
            case BOOLEAN -> in.readBoolean();
            default -> assertThat(in.readNull()).isTrue();
        }
    }

    private static void readNumber(JsonReader in) {
        int from = in.valueStart();
        String text = in.readRaw().toString();
        in.seek(from);
        double expected = Double.parseDouble(text);
        if (Double.isInfinite(expected)) {
            in.skipValue();
            return;
        }
        assertThat(Double.doubleToRawLongBits(in.readDouble())).isEqualTo(Double.doubleToRawLongBits(expected));
        BigDecimal exact = text.matches(".*[eE][+-]?0*[0-9]{6,}") ? BigDecimal.ZERO : new BigDecimal(text);
        if (exact.signum() != 0 && Math.abs(exact.stripTrailingZeros().scale()) <= Decimal.MAX_EXPONENT) {
            in.seek(from);
            assertThat(in.readBigDecimal()).isEqualByComparingTo(exact);
            in.seek(from);
            long whole;
            try {
                whole = exact.longValueExact();
            } catch (ArithmeticException e) {
                in.skipValue();
                return;
            }
            assertThat(in.readLong()).isEqualTo(whole);
        }
    }
}

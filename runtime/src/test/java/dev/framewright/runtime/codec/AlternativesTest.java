package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final JsonCodec<Long> WHOLE = codec(JsonReader::readLong);
    private static final JsonCodec<Double> NUMBER = codec(JsonReader::readDouble);
    private static final JsonCodec<String> TEXT = codec(JsonReader::readString);
    private static final Alternatives ONE =
            new Alternatives(true, List.of("Whole", "Number", "Text"), List.of(WHOLE, NUMBER, TEXT));
    private static final Alternatives ANY = new Alternatives(false, List.of("Whole", "Number"), List.of(WHOLE, NUMBER));

    @Test
    void exactlyOneHasToFit() {
        assertThat(read(ONE, " 1.5 ")).isEqualTo(RawJson.of("1.5"));
        assertThat(read(ONE, "\"a\"")).isEqualTo(RawJson.of("\"a\""));
        assertThat(violations(ONE, "1"))
                .containsExactly(
                        "(root): expected exactly one of Whole, Number, Text, found a value that is 2 of them (oneOf)");
        assertThat(violations(ONE, "[1]"))
                .containsExactly("(root): expected exactly one of Whole, Number, Text, found array [1] (oneOf)");
    }

    @Test
    void anyMayFit() {
        assertThat(read(ANY, "1")).isEqualTo(RawJson.of("1"));
        assertThat(violations(ANY, "true"))
                .containsExactly("(root): expected one of Whole, Number, found boolean true (anyOf)");
    }

    @Test
    void aValueOfAProgramIsCheckedToo() {
        assertThat(ANY.check(RawJson.of("2"))).isEqualTo(RawJson.of("2"));
        assertThatThrownBy(() -> ANY.check(RawJson.of("{}"))).isInstanceOf(InvalidValueException.class);
        assertThat(Alternatives.as(RawJson.of("2"), WHOLE)).isEqualTo(2);
        assertThat(Alternatives.as(RawJson.of("2.5"), WHOLE)).isNull();
    }

    @Test
    void readingGoesOnAfterAValueThatNothingFits() {
        JsonReader in = new JsonReader("[true, 1]".getBytes(StandardCharsets.UTF_8));
        in.beginArray();
        in.nextElement();
        assertThat(ANY.read(in)).isNull();
        in.nextElement();
        assertThat(ANY.read(in)).isEqualTo(RawJson.of("1"));
        assertThat(in.nextElement()).isFalse();
        in.end();
        assertThat(in.violations()).extracting(Violation::pointer).containsExactly("/0");
    }

    @Test
    void aPartOfADocumentIsTriedOnceForEachAlternative() {
        AtomicInteger attempts = new AtomicInteger();
        Nested first = new Nested(attempts);
        Nested second = new Nested(attempts);
        Alternatives both = new Alternatives(false, List.of("First", "Second"), List.of(first, second));
        first.inner = both;
        second.inner = both;
        assertThat(violations(both, "[".repeat(60) + "1" + "]".repeat(60))).hasSize(1);
        assertThat(attempts.get()).isLessThanOrEqualTo(2 * 61);
    }

    @Test
    void attemptsWithinAttemptsAreLimited() {
        Nested nested = new Nested(new AtomicInteger());
        nested.inner = new Alternatives(true, List.of("Nested"), List.of(nested));
        Alternatives outer = nested.inner;
        byte[] json = ("[".repeat(150) + "]".repeat(150)).getBytes(StandardCharsets.UTF_8);
        JsonReader in = new JsonReader(json, 0, json.length, JsonLimits.DEFAULT.withMaxDepth(1000));
        assertThatThrownBy(() -> outer.read(in))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("at most 100 alternatives within each other");
    }

    /** Arrays of alternatives. */
    private static final class Nested implements JsonCodec<RawJson> {
        private final AtomicInteger attempts;
        private Alternatives inner = ANY;

        Nested(AtomicInteger attempts) {
            this.attempts = attempts;
        }

        @Override
        public @Nullable RawJson read(JsonReader in) {
            attempts.incrementAndGet();
            if (in.beginArray()) {
                while (in.nextElement()) {
                    RawJson unusedElement = inner.read(in);
                }
            }
            return RawJson.NULL;
        }

        @Override
        public void write(JsonWriter out, RawJson value) {
            out.value(value);
        }
    }

    private interface Reading<T> {
        T from(JsonReader in);
    }

    private static <T> JsonCodec<T> codec(Reading<T> reading) {
        return new JsonCodec<>() {
            @Override
            public T read(JsonReader in) {
                return reading.from(in);
            }

            @Override
            public void write(JsonWriter out, T value) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static @Nullable RawJson read(Alternatives alternatives, String json) {
        return alternatives.read(new JsonReader(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> violations(Alternatives alternatives, String json) {
        JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
        assertThat(alternatives.read(in)).isNull();
        return in.violations().stream().map(Violation::message).toList();
    }
}

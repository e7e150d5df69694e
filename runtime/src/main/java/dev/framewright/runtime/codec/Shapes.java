package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Codecs that keep plain values as they come once these fit. For generated code, where a rule speaks of values that have no
 * type of their own; see {@link Rules}.
 */
public final class Shapes {
    /** Any value. */
    public static final JsonCodec<RawJson> ANY = new Shape(in -> null, false);

    private Shapes() {}

    /** Strings of so many code points in which all patterns are found. */
    public static JsonCodec<RawJson> text(int minimum, int maximum, TextPattern... patterns) {
        return new Shape(
                in -> {
                    int before = in.violationCount();
                    String text = in.readString();
                    List<Violation> all = null;
                    if (in.violationCount() == before) {
                        all = Constraints.length(null, "", text, minimum, maximum);
                        for (TextPattern pattern : patterns) {
                            all = Constraints.pattern(all, "", text, pattern);
                        }
                    }
                    return all;
                },
                false);
    }

    /**
     * Numbers within limits, absent ones of which are null.
     *
     * @param whole whether fractional parts are refused
     */
    public static JsonCodec<RawJson> number(
            boolean whole,
            @Nullable BigDecimal minimum,
            boolean aboveMinimum,
            @Nullable BigDecimal maximum,
            boolean belowMaximum,
            @Nullable BigDecimal multipleOf) {
        return new Shape(
                in -> {
                    int before = in.violationCount();
                    BigDecimal value = whole ? new BigDecimal(in.readBigInteger()) : in.readBigDecimal();
                    if (in.violationCount() != before) {
                        return null;
                    }
                    List<Violation> all = null;
                    if (minimum != null) {
                        all = aboveMinimum
                                ? Constraints.exclusiveMinimum(all, "", value, minimum)
                                : Constraints.minimum(all, "", value, minimum);
                    }
                    if (maximum != null) {
                        all = belowMaximum
                                ? Constraints.exclusiveMaximum(all, "", value, maximum)
                                : Constraints.maximum(all, "", value, maximum);
                    }
                    return multipleOf == null ? all : Constraints.multipleOf(all, "", value, multipleOf);
                },
                false);
    }

    /** Values of some kinds; none at all when no kind is named. */
    public static JsonCodec<RawJson> of(JsonKind... kinds) {
        return new Shape(in -> RawValues.kind(null, "", in.readRaw(), kinds), false);
    }

    /** Some values, each as JSON text, compared as JSON compares. */
    public static JsonCodec<RawJson> listed(String... allowed) {
        return new Shape(in -> RawValues.listed(null, "", in.readRaw(), allowed), false);
    }

    /** What {@code codec} reads, or null. */
    public static JsonCodec<RawJson> orNull(JsonCodec<?> codec) {
        return new Shape(
                in -> {
                    Object unusedValue = codec.read(in);
                    return null;
                },
                true);
    }

    /** Reads with {@code check}, which consumes a value and either gives violations or records them itself. */
    private record Shape(Function<JsonReader, @Nullable List<Violation>> check, boolean allowsNull)
            implements JsonCodec<RawJson> {
        @Override
        public @Nullable RawJson read(JsonReader in) {
            int start = in.valueStart();
            if (allowsNull && in.readNull()) {
                return RawJson.NULL;
            }
            int before = in.violationCount();
            List<Violation> wrong = check.apply(in);
            if (wrong != null) {
                in.violations(start, wrong);
            }
            if (in.violationCount() != before) {
                return null;
            }
            in.seek(start);
            return in.readRaw();
        }

        @Override
        public void write(JsonWriter out, RawJson value) {
            out.value(value);
        }
    }
}

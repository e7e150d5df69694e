package org.example.shapes;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Numbers}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class NumbersCodec {
    private static final JsonNames NAMES = JsonNames.of("int", "long", "big", "double", "decimal");

    private static final TextPattern PATTERN = TextPattern.of("^-?[0-9]+([.][0-9]+)?\\z", "^-?[0-9]+([.][0-9]+)?$");

    private static final byte[] INT = JsonWriter.encodeName("int");

    private static final byte[] LONG = JsonWriter.encodeName("long");

    private static final byte[] BIG = JsonWriter.encodeName("big");

    private static final byte[] DOUBLE = JsonWriter.encodeName("double");

    private static final byte[] DECIMAL = JsonWriter.encodeName("decimal");

    private NumbersCodec() {
    }

    static @Nullable Numbers read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        int int_ = 0;
        @Nullable Long long_ = null;
        @Nullable BigInteger big = null;
        double double_ = 0;
        @Nullable BigDecimal decimal = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    int_ = in.readInt();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    long_ = in.readLong();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    big = in.readBigInteger();
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    double_ = in.readDouble();
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    decimal = readDecimal(in);
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        in.require(start, seen, 0b1001, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Numbers(int_, long_, big, double_, decimal, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Numbers value) {
        out.beginObject();
        out.name(INT);
        out.value(value.int_());
        @Nullable Long long_ = value.long_();
        if (long_ != null) {
            out.name(LONG);
            out.value(long_);
        }
        @Nullable BigInteger big = value.big();
        if (big != null) {
            out.name(BIG);
            out.value(big);
        }
        out.name(DOUBLE);
        out.value(value.double_());
        @Nullable BigDecimal decimal = value.decimal();
        if (decimal != null) {
            out.name(DECIMAL);
            out.value(decimal.toPlainString());
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static BigDecimal readDecimal(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        BigDecimal value = java.math.BigDecimal.ZERO;
        switch (in.peek()) {
            case STRING -> {
                String text = in.readString();
                violations = Constraints.pattern(violations, "", text, PATTERN);
                if (violations == null) {
                    value = Conversions.toBigDecimal(in, start, text);
                }
            }
            case NUMBER -> {
                BigDecimal number = in.readBigDecimal();
                if (violations == null) {
                    value = number;
                }
            }
            default -> {
                in.violation(start, "type", "string or number", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }
}

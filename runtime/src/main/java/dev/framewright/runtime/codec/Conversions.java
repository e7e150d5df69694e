package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Between the wire forms and the Java type of a value that has several, such as a number that may come in a string. What
 * cannot be converted is recorded in the reader as a violation {@code type}, and a zero stands in for it.
 */
public final class Conversions {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?");

    private static final JsonLimits UNLIMITED = new JsonLimits(
            Integer.MAX_VALUE, JsonLimits.DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private Conversions() {}

    /** A number in a string: decimal, or {@code inf} or {@code -inf}. */
    public static double toDouble(JsonReader in, int start, String text) {
        return switch (text) {
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> convert(in, start, text, "number in a string", BigDecimal::doubleValue, 0.0);
        };
    }

    /** A number in a string. */
    public static BigDecimal toBigDecimal(JsonReader in, int start, String text) {
        return convert(in, start, text, "number in a string", Conversions::asRead, BigDecimal.ZERO);
    }

    /** A number as it is when it is read as one, so that it is equal to that. */
    private static BigDecimal asRead(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** An integer in a string. */
    public static BigInteger toBigInteger(JsonReader in, int start, String text) {
        return convert(in, start, text, "integer in a string", BigDecimal::toBigIntegerExact, BigInteger.ZERO);
    }

    /** An integer of 64 bits in a string. */
    public static long toLong(JsonReader in, int start, String text) {
        return convert(in, start, text, "integer of 64 bits in a string", BigDecimal::longValueExact, 0L);
    }

    /** An integer of 32 bits in a string. */
    public static int toInt(JsonReader in, int start, String text) {
        return convert(in, start, text, "integer of 32 bits in a string", BigDecimal::intValueExact, 0);
    }

    private static <T> T convert(
            JsonReader in, int start, String text, String expected, Function<BigDecimal, T> convert, T zero) {
        if (NUMBER.matcher(text).matches()) {
            try {
                return convert.apply(new BigDecimal(text));
            } catch (ArithmeticException e) {
                // a fraction, or too large: reported below like any other text that does not fit
            }
        }
        in.violation(start, "type", expected, in.describe(start));
        return zero;
    }

    /** {@code true}, {@code 1}, {@code on}, {@code yes}, or their contrary. */
    public static boolean toBoolean(JsonReader in, int start, String text) {
        return switch (text) {
            case "true", "1", "on", "yes" -> true;
            case "false", "0", "off", "no" -> false;
            default -> {
                in.violation(start, "type", "true or false in a string", in.describe(start));
                yield false;
            }
        };
    }

    /** 0 or 1. */
    public static boolean toBoolean(JsonReader in, int start, long number) {
        if (number != 0 && number != 1) {
            in.violation(start, "type", "0 or 1", in.describe(start));
        }
        return number == 1;
    }

    /** The shortest plain decimal that reads back the same; {@code inf}, {@code -inf} or {@code nan}. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        BigDecimal plain = new BigDecimal(DoubleWriter.text(value)).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /** Whether a text can be written as a JSON number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a number has no fractional part. */
    public static boolean isWhole(double value) {
        return Double.isFinite(value) && value == Math.rint(value);
    }

    /** Whether a number has no fractional part. */
    public static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether two JSON texts mean the same: numbers compared by value, objects whatever the order of members. */
    public static boolean isSame(RawJson value, String json) {
        return canonical(trusted(value.toBytes())).equals(canonical(trusted(json.getBytes(StandardCharsets.UTF_8))));
    }

    /** A constant of a schema as a value; limits of readers are for what comes from outside. */
    public static RawJson constant(String json) {
        return RawJson.read(trusted(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonReader trusted(byte[] json) {
        return new JsonReader(json, 0, json.length, UNLIMITED);
    }

    private static String canonical(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                Map<String, String> members = new TreeMap<>();
                in.beginObject();
                while (in.nextMember()) {
                    members.put(in.lastName(), canonical(in));
                }
                return members.toString();
            }
            case ARRAY -> {
                List<String> elements = new ArrayList<>();
                in.beginArray();
                while (in.nextElement()) {
                    elements.add(canonical(in));
                }
                return elements.toString();
            }
            default -> {
                String scalar = in.peekScalar();
                in.skipValue();
                return scalar;
            }
        }
    }
}

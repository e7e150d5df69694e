package dev.framewright.runtime.codec;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of JSON Schema as plain checks, for the constructors of generated records. Each takes the violations so
 * far (null for none) and gives those with its own added, so that a valid value costs no list; {@link #check} throws what
 * has come together. Pointers are relative to the value under construction.
 */
public final class Constraints {
    private Constraints() {}

    /** Throws an {@link InvalidValueException} if there are violations. */
    public static void check(@Nullable List<Violation> violations) {
        if (violations != null) {
            throw new InvalidValueException(violations);
        }
    }

    /** Adds one violation. */
    public static List<Violation> add(
            @Nullable List<Violation> v, String pointer, String rule, String expected, String found) {
        List<Violation> list = v == null ? new ArrayList<>(2) : v;
        list.add(new Violation(pointer, rule, expected, found));
        return list;
    }

    /** {@code pointer} extended by an element. */
    public static String at(String pointer, int index) {
        return pointer + '/' + index;
    }

    /** {@code pointer} extended by a member, escaped as RFC 6901 says. */
    public static String at(String pointer, String name) {
        return pointer + '/' + PointerLocator.escape(name);
    }

    /** {@code required}: a component that must be there. */
    public static @Nullable List<Violation> notNull(
            @Nullable List<Violation> v, String pointer, @Nullable Object value) {
        return value != null ? v : add(v, pointer, "required", "a value", "none");
    }

    /** {@code minimum} and {@code maximum}, both inclusive. */
    public static @Nullable List<Violation> range(
            @Nullable List<Violation> v, String pointer, long value, long minimum, long maximum) {
        if (value >= minimum && value <= maximum) {
            return v;
        }
        return value < minimum ? minimum(v, pointer, value, minimum) : maximum(v, pointer, value, maximum);
    }

    /** {@code minimum}, inclusive. */
    public static @Nullable List<Violation> minimum(
            @Nullable List<Violation> v, String pointer, long value, long minimum) {
        return value >= minimum ? v : bound(v, pointer, "minimum", "at least ", minimum, value);
    }

    /** {@code maximum}, inclusive. */
    public static @Nullable List<Violation> maximum(
            @Nullable List<Violation> v, String pointer, long value, long maximum) {
        return value <= maximum ? v : bound(v, pointer, "maximum", "at most ", maximum, value);
    }

    /** {@code exclusiveMinimum}. */
    public static @Nullable List<Violation> exclusiveMinimum(
            @Nullable List<Violation> v, String pointer, long value, long minimum) {
        return value > minimum ? v : bound(v, pointer, "exclusiveMinimum", "more than ", minimum, value);
    }

    /** {@code exclusiveMaximum}. */
    public static @Nullable List<Violation> exclusiveMaximum(
            @Nullable List<Violation> v, String pointer, long value, long maximum) {
        return value < maximum ? v : bound(v, pointer, "exclusiveMaximum", "less than ", maximum, value);
    }

    /** {@code minimum}, inclusive. */
    public static @Nullable List<Violation> minimum(
            @Nullable List<Violation> v, String pointer, double value, double minimum) {
        return value >= minimum ? v : bound(v, pointer, "minimum", "at least ", text(minimum), text(value));
    }

    /** {@code maximum}, inclusive. */
    public static @Nullable List<Violation> maximum(
            @Nullable List<Violation> v, String pointer, double value, double maximum) {
        return value <= maximum ? v : bound(v, pointer, "maximum", "at most ", text(maximum), text(value));
    }

    /** {@code exclusiveMinimum}. */
    public static @Nullable List<Violation> exclusiveMinimum(
            @Nullable List<Violation> v, String pointer, double value, double minimum) {
        return value > minimum ? v : bound(v, pointer, "exclusiveMinimum", "more than ", text(minimum), text(value));
    }

    /** {@code exclusiveMaximum}. */
    public static @Nullable List<Violation> exclusiveMaximum(
            @Nullable List<Violation> v, String pointer, double value, double maximum) {
        return value < maximum ? v : bound(v, pointer, "exclusiveMaximum", "less than ", text(maximum), text(value));
    }

    /** {@code minimum}, inclusive. */
    public static <N extends Number & Comparable<N>> @Nullable List<Violation> minimum(
            @Nullable List<Violation> v, String pointer, N value, N minimum) {
        return value.compareTo(minimum) >= 0 ? v : bound(v, pointer, "minimum", "at least ", minimum, value);
    }

    /** {@code maximum}, inclusive. */
    public static <N extends Number & Comparable<N>> @Nullable List<Violation> maximum(
            @Nullable List<Violation> v, String pointer, N value, N maximum) {
        return value.compareTo(maximum) <= 0 ? v : bound(v, pointer, "maximum", "at most ", maximum, value);
    }

    /** {@code exclusiveMinimum}. */
    public static <N extends Number & Comparable<N>> @Nullable List<Violation> exclusiveMinimum(
            @Nullable List<Violation> v, String pointer, N value, N minimum) {
        return value.compareTo(minimum) > 0 ? v : bound(v, pointer, "exclusiveMinimum", "more than ", minimum, value);
    }

    /** {@code exclusiveMaximum}. */
    public static <N extends Number & Comparable<N>> @Nullable List<Violation> exclusiveMaximum(
            @Nullable List<Violation> v, String pointer, N value, N maximum) {
        return value.compareTo(maximum) < 0 ? v : bound(v, pointer, "exclusiveMaximum", "less than ", maximum, value);
    }

    private static List<Violation> bound(
            @Nullable List<Violation> v, String pointer, String rule, String relation, Object limit, Object value) {
        return add(v, pointer, rule, relation + limit, value.toString());
    }

    /** A double that JSON can express: finite. */
    public static @Nullable List<Violation> finite(@Nullable List<Violation> v, String pointer, double value) {
        return Double.isFinite(value) ? v : add(v, pointer, "finite", "a finite number", Double.toString(value));
    }

    /** {@code multipleOf}. */
    public static @Nullable List<Violation> multipleOf(
            @Nullable List<Violation> v, String pointer, long value, long divisor) {
        return value % divisor == 0 ? v : bound(v, pointer, "multipleOf", "a multiple of ", divisor, value);
    }

    /** {@code multipleOf}, decimal: 0.3 is a multiple of 0.1. */
    public static @Nullable List<Violation> multipleOf(
            @Nullable List<Violation> v, String pointer, double value, BigDecimal divisor) {
        return Double.isFinite(value) ? multipleOf(v, pointer, new BigDecimal(text(value)), divisor) : v;
    }

    /** {@code multipleOf}. */
    public static @Nullable List<Violation> multipleOf(
            @Nullable List<Violation> v, String pointer, BigDecimal value, BigDecimal divisor) {
        return value.remainder(divisor).signum() == 0
                ? v
                : bound(v, pointer, "multipleOf", "a multiple of ", divisor.toPlainString(), value);
    }

    /** {@code multipleOf}. */
    public static @Nullable List<Violation> multipleOf(
            @Nullable List<Violation> v, String pointer, BigInteger value, BigInteger divisor) {
        return value.mod(divisor.abs()).signum() == 0
                ? v
                : bound(v, pointer, "multipleOf", "a multiple of ", divisor, value);
    }

    /** {@code minLength} and {@code maxLength}, in code points. */
    public static @Nullable List<Violation> length(
            @Nullable List<Violation> v, String pointer, String value, int minimum, int maximum) {
        if (value.length() <= maximum && value.length() >= minimum * 2L) {
            return v;
        }
        int length = value.codePointCount(0, value.length());
        return count(v, pointer, length, minimum, maximum, "Length", "character");
    }

    /** {@code minLength}, in code points. */
    public static @Nullable List<Violation> minLength(
            @Nullable List<Violation> v, String pointer, String value, int minimum) {
        return length(v, pointer, value, minimum, Integer.MAX_VALUE);
    }

    /** {@code maxLength}, in code points. */
    public static @Nullable List<Violation> maxLength(
            @Nullable List<Violation> v, String pointer, String value, int maximum) {
        return length(v, pointer, value, 0, maximum);
    }

    /** {@code pattern}: found anywhere in the string, in bounded time. */
    public static @Nullable List<Violation> pattern(
            @Nullable List<Violation> v, String pointer, String value, TextPattern pattern) {
        return switch (pattern.search(value)) {
            case FOUND -> v;
            case NOT_FOUND -> add(v, pointer, "pattern", "text that matches " + pattern, '"' + value + '"');
            case GIVEN_UP ->
                add(v, pointer, "pattern", "text that can be searched for " + pattern + " in time", '"' + value + '"');
        };
    }

    /** {@code minItems} and {@code maxItems}. */
    public static @Nullable List<Violation> size(
            @Nullable List<Violation> v, String pointer, int size, int minimum, int maximum) {
        return count(v, pointer, size, minimum, maximum, "Items", "element");
    }

    /** {@code minProperties} and {@code maxProperties}. */
    public static @Nullable List<Violation> properties(
            @Nullable List<Violation> v, String pointer, int size, int minimum, int maximum) {
        return count(v, pointer, size, minimum, maximum, "Properties", "member");
    }

    private static @Nullable List<Violation> count(
            @Nullable List<Violation> v, String pointer, int n, int minimum, int maximum, String rule, String of) {
        if (n < minimum) {
            return add(v, pointer, "min" + rule, "at least " + counted(minimum, of), String.valueOf(n));
        }
        return n > maximum ? add(v, pointer, "max" + rule, "at most " + counted(maximum, of), String.valueOf(n)) : v;
    }

    private static String counted(int n, String of) {
        return n + " " + of + (n == 1 ? "" : "s");
    }

    /** {@code uniqueItems}: no two elements are equal, as JSON has it ({@code 1} is {@code 1.0}). */
    public static @Nullable List<Violation> unique(
            @Nullable List<Violation> v, String pointer, Collection<?> elements) {
        Set<Object> seen = new HashSet<>();
        List<Violation> all = v;
        int index = 0;
        for (Object element : elements) {
            if (!seen.add(key(element))) {
                all = add(all, at(pointer, index), "uniqueItems", "no element twice", element + " again");
            }
            index++;
        }
        return all;
    }

    private static @Nullable Object key(@Nullable Object element) {
        if (element instanceof RawJson raw) {
            return JsonEquality.key(raw);
        } else if (element instanceof Double number) {
            return number + 0.0; // of -0.0 and 0.0, which are one number, the latter
        }
        return element instanceof BigDecimal number ? number.stripTrailingZeros() : element;
    }

    private static String text(double value) {
        return Double.isFinite(value) ? DoubleWriter.text(value) : Double.toString(value);
    }
}

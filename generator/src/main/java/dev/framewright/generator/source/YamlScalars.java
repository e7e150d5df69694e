package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Codes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Which JSON value a scalar of YAML is, by the core schema of YAML 1.2: {@code no} and dates are text. */
final class YamlScalars {
    private static final int MAX_DIGITS = 1000;
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final TreeParts parts;

    YamlScalars(TreeParts parts) {
        this.parts = parts;
    }

    Json value(ScalarEvent scalar, Location at) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return new Json.Str(at, parts.text(text, at));
        } else if (NULL.contains(text)) {
            return new Json.Null(at);
        } else if (TRUE.contains(text) || FALSE.contains(text)) {
            return new Json.Bool(at, TRUE.contains(text));
        } else if (OCTAL.matcher(text).matches()) {
            return number(text, 8, at);
        } else if (HEX.matcher(text).matches()) {
            return number(text, 16, at);
        } else if (DECIMAL.matcher(text).matches()) {
            return number(text, 10, at);
        } else if (NO_NUMBER.matcher(text).matches()) {
            parts.error(
                    Codes.NOT_IN_JSON,
                    at,
                    text + " is no number in JSON",
                    "put it into quotes if the text is meant, or leave the limit out");
            return new Json.Null(at);
        }
        return new Json.Str(at, parts.text(text, at));
    }

    private Json number(String text, int base, Location at) {
        if (text.length() > MAX_DIGITS) {
            parts.error(
                    Codes.JSON_LIMIT,
                    at,
                    "a limit is exceeded: a number of " + text.length() + " characters",
                    "write at most " + MAX_DIGITS);
            return new Json.Null(at);
        }
        try {
            BigDecimal value =
                    base == 10 ? new BigDecimal(text) : new BigDecimal(new BigInteger(text.substring(2), base));
            return parts.number(value, at);
        } catch (NumberFormatException tooLarge) {
            parts.error(
                    Codes.NUMBER_SIZE,
                    at,
                    "the number " + text + " has too large an exponent",
                    "no Java type holds it; write a smaller exponent");
            return new Json.Null(at);
        }
    }
}

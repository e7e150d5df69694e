package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.schema.Dialect;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Strings and numbers, and limits of sizes. */
final class ScalarLowering {
    private final Lowering lowering;

    ScalarLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Text, or a value that it stands for. */
    Type string(Facets facets) {
        Type.Text plain = text(facets);
        Type.Text text =
                new Type.Text(plain.length(), plain.patterns(), plain.format(), branches(facets, JsonType.STRING));
        boolean encoded = lowering.typedFormats
                && facets.with("contentEncoding").stream()
                        .anyMatch(part -> part.schema().dialect().compareTo(Dialect.DRAFT_7) >= 0
                                && part.get("contentEncoding") instanceof Json.Str encoding
                                && encoding.value().equalsIgnoreCase("base64"));
        return encoded && Formats.known(text.format()) == null
                ? new Type.Converted(Type.JavaTarget.BASE64_TEXT, List.of(new Type.Form(text, List.of())))
                : Formats.typed(text);
    }

    /** A number without a fractional part. */
    Type whole(Facets facets) {
        return new Type.Whole(bounds(facets), branches(facets, JsonType.INTEGER));
    }

    /** A number. */
    Type decimal(Facets facets) {
        return new Type.Decimal(bounds(facets), branches(facets, JsonType.NUMBER));
    }

    private List<Rule.Branches> branches(Facets facets, JsonType type) {
        return new RuleLowering(lowering).branches(facets, type);
    }

    /** Text with the limits that keywords of its own set. */
    Type.Text text(Facets facets) {
        Set<String> patterns = new LinkedHashSet<>();
        String format = null;
        for (Part part : facets.parts()) {
            if (part.get("pattern") instanceof Json.Str written && patterns.add(written.value())) {
                check(part.schema(), written.value(), written.location());
            }
            String written = format(part);
            if (format == null || Formats.isKnown(written)) {
                if (Formats.isKnown(format) && !Objects.equals(format, written)) {
                    lowering.lint.fullValidationOnly(part, "format");
                } else {
                    format = written;
                }
            }
        }
        return new Type.Text(lengths(facets, "minLength", "maxLength"), List.copyOf(patterns), format, List.of());
    }

    /** The format that a part names; none when it is to be left alone. */
    @Nullable
    String format(Part part) {
        String format = part.get("format") instanceof Json.Str written ? written.value() : null;
        return Formats.isKnown(format) && !lowering.typedFormats ? null : format;
    }

    /** The stricter of all lower and upper limits of a size. */
    Lengths lengths(Facets facets, String lower, String upper) {
        Integer minimum = null;
        Integer maximum = null;
        for (Part part : facets.parts()) {
            Integer low = count(part.get(lower), lower);
            Integer high = count(part.get(upper), upper);
            minimum = minimum == null || (low != null && low > minimum) ? low : minimum;
            maximum = maximum == null || (high != null && high < maximum) ? high : maximum;
        }
        minimum = minimum != null && minimum == 0 ? null : minimum;
        if (minimum != null && maximum != null && minimum > maximum) {
            conflict(facets, "\"" + lower + "\" " + minimum + " is more than \"" + upper + "\" " + maximum);
        }
        return minimum == null && maximum == null ? Lengths.NONE : new Lengths(minimum, maximum);
    }

    /** The stricter of all limits of a number. */
    Bounds bounds(Facets facets) {
        Limit low = null;
        Limit high = null;
        BigDecimal multiple = null;
        for (Part part : facets.parts()) {
            low = stricter(low, limit(part, "minimum", "exclusiveMinimum"), 1);
            high = stricter(high, limit(part, "maximum", "exclusiveMaximum"), -1);
            low = stricter(low, exclusive(part.get("exclusiveMinimum")), 1);
            high = stricter(high, exclusive(part.get("exclusiveMaximum")), -1);
            multiple = multiple(multiple, part);
        }
        if (low != null && high != null) {
            int order = low.value.compareTo(high.value);
            if (order > 0 || (order == 0 && (low.exclusive || high.exclusive))) {
                conflict(
                        facets,
                        "no number is both " + (low.exclusive ? "more than " : "at least ") + low.value + " and "
                                + (high.exclusive ? "less than " : "at most ") + high.value);
            }
        }
        return new Bounds(
                low == null ? null : low.value,
                low != null && low.exclusive,
                high == null ? null : high.value,
                high != null && high.exclusive,
                multiple);
    }

    private record Limit(BigDecimal value, boolean exclusive) {}

    private static @Nullable Limit limit(Part part, String keyword, String exclusive) {
        // draft 4 writes the limit and whether it is exclusive apart
        boolean open = part.get(exclusive) instanceof Json.Bool bool && bool.value();
        return part.get(keyword) instanceof Json.Num number ? new Limit(number.value(), open) : null;
    }

    private static @Nullable Limit exclusive(@Nullable Json written) {
        return written instanceof Json.Num number ? new Limit(number.value(), true) : null;
    }

    private static @Nullable Limit stricter(@Nullable Limit a, @Nullable Limit b, int direction) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = a.value.compareTo(b.value) * direction;
        if (order == 0) {
            return a.exclusive ? a : b;
        }
        return order > 0 ? a : b;
    }

    private static @Nullable BigDecimal multiple(@Nullable BigDecimal before, Part part) {
        if (!(part.get("multipleOf") instanceof Json.Num number)) {
            return before;
        }
        BigDecimal more = number.value();
        return before == null ? more : leastCommon(before, more);
    }

    /** The smallest number that is a multiple of both. */
    private static BigDecimal leastCommon(BigDecimal a, BigDecimal b) {
        int scale = Math.max(0, Math.max(a.scale(), b.scale()));
        BigInteger x = a.setScale(scale).unscaledValue();
        BigInteger y = b.setScale(scale).unscaledValue();
        return new BigDecimal(x.multiply(y).divide(x.gcd(y)), scale);
    }

    private @Nullable Integer count(@Nullable Json written, String keyword) {
        if (!(written instanceof Json.Num number)) {
            return null;
        }
        if (number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return number.value().intValue();
        }
        if (keyword.startsWith("min")) {
            lowering.diagnostics.error(
                    Codes.LIMIT_SIZE,
                    written.location(),
                    "\"" + keyword + "\" is " + written.describe() + ", more than Java can hold (" + Integer.MAX_VALUE
                            + ")",
                    "lower it");
        }
        return null;
    }

    /** Says of a pattern of a schema that Java does not know it. */
    void check(Schema schema, String pattern, Location at) {
        try {
            Pattern.compile(EcmaPattern.toJava(pattern));
        } catch (PatternSyntaxException e) {
            lowering.lint.inexact(schema);
            lowering.diagnostics.warning(
                    Codes.PATTERN,
                    at,
                    "the pattern " + JsonText.quote(pattern)
                            + " is no regular expression that Java knows, so it is not checked: " + e.getDescription(),
                    "use syntax that ECMA-262 and java.util.regex share");
        }
    }

    private void conflict(Facets facets, String message) {
        // the limits stay as they are, so the type refuses every value
        Type unusedNever = lowering.conflict(facets.subject().location(), message, "correct one of the limits");
    }
}

package dev.framewright.generator.lower;

import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.source.Json;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether strings, numbers and sizes that are written in a schema keep limits. */
final class ValueLimits {
    private ValueLimits() {}

    static Truth string(String keyword, Json limit, String text) {
        int length = text.codePointCount(0, text.length());
        return switch (keyword) {
            case "minLength" -> atLeast(length, limit);
            case "maxLength" -> atMost(length, limit);
            case "pattern" -> limit instanceof Json.Str pattern ? matches(pattern.value(), text) : Truth.YES;
            default -> Truth.YES;
        };
    }

    static Truth number(Part part, String keyword, Json limit, BigDecimal value) {
        if (!(limit instanceof Json.Num number)) {
            return Truth.YES;
        }
        int order = value.compareTo(number.value());
        return switch (keyword) {
            case "minimum" -> Truth.of(order >= (isOpen(part, "exclusiveMinimum") ? 1 : 0));
            case "maximum" -> Truth.of(order <= (isOpen(part, "exclusiveMaximum") ? -1 : 0));
            case "exclusiveMinimum" -> Truth.of(order > 0);
            case "exclusiveMaximum" -> Truth.of(order < 0);
            case "multipleOf" ->
                Truth.of(number.value().signum() == 0
                        || value.remainder(number.value()).signum() == 0);
            default -> Truth.YES;
        };
    }

    /** Draft 4 writes apart whether a limit is exclusive. */
    private static boolean isOpen(Part part, String keyword) {
        return part.get(keyword) instanceof Json.Bool open && open.value();
    }

    static Truth atLeast(int size, Json limit) {
        return Truth.of(
                !(limit instanceof Json.Num least && BigDecimal.valueOf(size).compareTo(least.value()) < 0));
    }

    static Truth atMost(int size, Json limit) {
        return Truth.of(
                !(limit instanceof Json.Num most && BigDecimal.valueOf(size).compareTo(most.value()) > 0));
    }

    private static Truth matches(String pattern, String text) {
        try {
            return Truth.of(
                    Pattern.compile(EcmaPattern.toJava(pattern)).matcher(text).find());
        } catch (PatternSyntaxException e) {
            return Truth.MAYBE;
        }
    }
}

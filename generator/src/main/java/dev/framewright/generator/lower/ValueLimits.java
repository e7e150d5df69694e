package dev.framewright.generator.lower;

import dev.framewright.generator.source.Json;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a listed value passes the limits that stand beside the list. */
final class ValueLimits {
    private final Facets facets;

    ValueLimits(Facets facets) {
        this.facets = facets;
    }

    boolean allow(Json value) {
        return facets.parts().stream().allMatch(part -> {
            if (value instanceof Json.Str text) {
                return string(part, text.value());
            }
            return !(value instanceof Json.Num number) || number(part, number.value());
        });
    }

    private static boolean string(Part part, String text) {
        int length = text.codePointCount(0, text.length());
        return !(part.get("minLength") instanceof Json.Num least
                        && count(length).compareTo(least.value()) < 0)
                && !(part.get("maxLength") instanceof Json.Num most
                        && count(length).compareTo(most.value()) > 0)
                && !(part.get("pattern") instanceof Json.Str pattern && !matches(pattern.value(), text));
    }

    private static boolean number(Part part, BigDecimal value) {
        boolean openLow = part.get("exclusiveMinimum") instanceof Json.Bool open && open.value();
        boolean openHigh = part.get("exclusiveMaximum") instanceof Json.Bool open && open.value();
        return !(part.get("minimum") instanceof Json.Num low && value.compareTo(low.value()) < (openLow ? 1 : 0))
                && !(part.get("maximum") instanceof Json.Num high
                        && value.compareTo(high.value()) > (openHigh ? -1 : 0))
                && !(part.get("exclusiveMinimum") instanceof Json.Num low && value.compareTo(low.value()) <= 0)
                && !(part.get("exclusiveMaximum") instanceof Json.Num high && value.compareTo(high.value()) >= 0)
                && !(part.get("multipleOf") instanceof Json.Num unit
                        && value.remainder(unit.value()).signum() != 0);
    }

    private static BigDecimal count(int length) {
        return BigDecimal.valueOf(length);
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }
}

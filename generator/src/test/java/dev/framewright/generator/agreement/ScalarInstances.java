package dev.framewright.generator.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Strings and numbers within the limits of several schemas, as far as the limits leave any. */
final class ScalarInstances {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Dice dice;

    ScalarInstances(Dice dice) {
        this.dice = dice;
    }

    /** The largest number that is written for a keyword. */
    static int most(List<ObjectNode> parts, String keyword, int otherwise) {
        return parts.stream()
                .mapToInt(part -> part.path(keyword).asInt(otherwise))
                .max()
                .orElse(otherwise);
    }

    /** The least number that is written for a keyword. */
    static int least(List<ObjectNode> parts, String keyword, int otherwise) {
        return parts.stream()
                .mapToInt(part -> part.path(keyword).asInt(otherwise))
                .min()
                .orElse(otherwise);
    }

    JsonNode string(List<ObjectNode> parts) {
        int least = most(parts, "minLength", 0);
        int most = least(parts, "maxLength", 99);
        List<String> known = new ArrayList<>(Vocabulary.STRINGS);
        for (ObjectNode part : parts) {
            if (part.has("pattern")) {
                List<String> samples =
                        Vocabulary.PATTERNS.getOrDefault(part.get("pattern").asString(), known);
                known = new ArrayList<>(samples);
            }
        }
        for (ObjectNode part : parts) {
            if (part.has("format")) {
                known = new ArrayList<>(
                        Vocabulary.FORMATS.getOrDefault(part.get("format").asString(), known));
            }
        }
        List<String> fitting = known.stream()
                .filter(text -> text.codePointCount(0, text.length()) >= least)
                .filter(text -> text.codePointCount(0, text.length()) <= most)
                .toList();
        return Dice.JSON.getNodeFactory().stringNode(dice.of(fitting.isEmpty() ? known : fitting));
    }

    JsonNode number(List<ObjectNode> parts, boolean whole) {
        BigDecimal low = null;
        BigDecimal high = null;
        BigDecimal step = whole ? BigDecimal.ONE : null;
        for (ObjectNode part : parts) {
            for (String keyword : List.of("minimum", "exclusiveMinimum")) {
                if (part.path(keyword).isNumber()) {
                    BigDecimal limit = part.get(keyword).decimalValue();
                    low = low == null ? limit : low.max(limit);
                }
            }
            for (String keyword : List.of("maximum", "exclusiveMaximum")) {
                if (part.path(keyword).isNumber()) {
                    BigDecimal limit = part.get(keyword).decimalValue();
                    high = high == null ? limit : high.min(limit);
                }
            }
            if (part.has("multipleOf")) {
                BigDecimal multiple = part.get("multipleOf").decimalValue();
                step = step == null || multiple.remainder(step).signum() == 0 ? multiple : step.multiply(multiple);
            }
        }
        if (low == null && high == null && step == null && dice.oneIn(2)) {
            return Dice.json(dice.of(Vocabulary.NUMBERS));
        }
        BigDecimal unit = step != null
                ? step
                : Dice.json(dice.of("1", "0.1", "0.25", "1e-7", "3")).decimalValue();
        BigDecimal count = BigDecimal.valueOf(dice.below(5));
        BigDecimal value = low != null && (high == null || dice.oneIn(2))
                ? low.divide(unit, 0, RoundingMode.CEILING).add(count).multiply(unit)
                : (high == null ? BigDecimal.ZERO : high)
                        .divide(unit, 0, RoundingMode.FLOOR)
                        .subtract(count)
                        .multiply(unit);
        return Spelling.number(value.max(SMALLEST).min(LARGEST), dice);
    }
}

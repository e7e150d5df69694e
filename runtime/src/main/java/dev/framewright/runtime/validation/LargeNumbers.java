package dev.framewright.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers of more than 64 bits, which the validator compares only when they are written without an exponent. */
final class LargeNumbers {
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** What is longer is no number that anybody means, and would take long to write out. */
    private static final int MOST_DIGITS = 2_000;

    private LargeNumbers() {}

    /** The same document, changed in place where it has such numbers. */
    static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                object.set(member.getKey(), plain(member.getValue()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, plain(array.get(i)));
            }
        } else if (node.isBigDecimal()) {
            return plain(node, node.decimalValue());
        }
        return node;
    }

    private static JsonNode plain(JsonNode node, BigDecimal value) {
        long digits = (long) value.precision() - value.scale();
        if (digits < 19 || digits > MOST_DIGITS || value.stripTrailingZeros().scale() > 0) {
            return node;
        }
        BigInteger whole = value.toBigInteger();
        return whole.abs().compareTo(LONGEST) > 0 ? BigIntegerNode.valueOf(whole) : node;
    }
}

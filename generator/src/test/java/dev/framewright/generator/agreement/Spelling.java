package dev.framewright.generator.agreement;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/** Other ways to write a value that is the same to JSON Schema. */
final class Spelling {
    private Spelling() {}

    /** The same value with its members in another order and its numbers in another form. */
    static JsonNode another(JsonNode value, Dice dice) {
        if (value instanceof ObjectNode object) {
            List<String> names = dice.some(List.copyOf(object.propertyNames()), object.size(), object.size());
            ObjectNode other = Dice.JSON.createObjectNode();
            names.forEach(name -> other.set(name, another(object.get(name), dice)));
            return other;
        } else if (value instanceof ArrayNode array) {
            ArrayNode other = Dice.JSON.createArrayNode();
            array.forEach(element -> other.add(another(element, dice)));
            return other;
        }
        return value.isNumber() ? number(value.decimalValue(), dice) : value;
    }

    static JsonNode number(BigDecimal value, Dice dice) {
        if (value.signum() == 0 && dice.oneIn(2)) {
            return DoubleNode.valueOf(-0.0);
        }
        BigDecimal plain = value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
        return Dice.json(
                switch (dice.below(4)) {
                    case 0 -> plain.setScale(plain.scale() + 1).toPlainString();
                    case 1 -> plain.stripTrailingZeros().toString();
                    default -> plain.toPlainString();
                });
    }
}

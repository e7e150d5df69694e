package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps instances to what {@code docs/spec/json-schema-support.md} says types can tell apart. */
final class Representable {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    private final boolean wholeWithoutFraction;
    private final boolean doubles;

    Representable(JsonNode schema) {
        wholeWithoutFraction = schema.path("$schema").asString("").equals(Dialect.DRAFT_4.uri());
        String text = schema.toString();
        // rules look at a number as it is written again
        doubles = text.contains("\"multipleOf\"") || (text.contains("\"number\"") && text.contains("\"contains\""));
    }

    /** The instance, or one with other numbers. */
    JsonNode of(JsonNode instance) {
        if (instance instanceof ObjectNode object) {
            ObjectNode copy = Dice.JSON.createObjectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), of(member.getValue())));
            return copy;
        } else if (instance instanceof ArrayNode array) {
            ArrayNode copy = Dice.JSON.createArrayNode();
            array.forEach(element -> copy.add(of(element)));
            return copy;
        }
        return instance.isNumber() ? number(instance) : instance;
    }

    private JsonNode number(JsonNode number) {
        BigDecimal value = number.decimalValue().remainder(LARGEST);
        BigDecimal nearest = new BigDecimal(Double.toString(value.doubleValue()));
        JsonNode kept =
                doubles && nearest.compareTo(number.decimalValue()) != 0 ? Dice.json(nearest.toString()) : number;
        return wholeWithoutFraction && kept.decimalValue().stripTrailingZeros().scale() <= 0
                ? Dice.JSON.getNodeFactory().numberNode(kept.decimalValue().toBigInteger())
                : kept;
    }
}

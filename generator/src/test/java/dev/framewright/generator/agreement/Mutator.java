package dev.framewright.generator.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of an instance a little, the way that messages are wrong in practice. */
final class Mutator {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Dice dice;
    private final InstanceMaker instances;

    Mutator(Dice dice, InstanceMaker instances) {
        this.dice = dice;
        this.instances = instances;
    }

    JsonNode mutate(JsonNode instance) {
        int places = places(instance);
        return at(instance, dice.below(places), this::change);
    }

    private static int places(JsonNode value) {
        int places = 1;
        for (JsonNode part : value) {
            places += places(part);
        }
        return places;
    }

    /** The value with what is at a place, counted depth first, changed. */
    private static JsonNode at(JsonNode value, int place, UnaryOperator<JsonNode> change) {
        if (place == 0) {
            return change.apply(value);
        }
        int first = 1;
        if (value instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                int places = places(object.get(name));
                if (place < first + places) {
                    return object.deepCopy().set(name, at(object.get(name), place - first, change));
                }
                first += places;
            }
        }
        for (int i = 0; i < value.size(); i++) {
            int places = places(value.get(i));
            if (place < first + places) {
                ArrayNode copy = ((ArrayNode) value).deepCopy();
                copy.set(i, at(value.get(i), place - first, change));
                return copy;
            }
            first += places;
        }
        return value;
    }

    private JsonNode change(JsonNode value) {
        if (dice.oneIn(7)) {
            return instances.anything(1);
        } else if (dice.oneIn(12)) {
            return Spelling.another(value, dice);
        } else if (dice.oneIn(12)) {
            return dice.oneIn(2)
                    ? Dice.JSON.nullNode()
                    : Dice.JSON.createArrayNode().add(value);
        } else if (value instanceof ObjectNode object) {
            return members(object.deepCopy());
        } else if (value instanceof ArrayNode array) {
            return elements(array.deepCopy());
        } else if (value.isString()) {
            return text(value.asString());
        } else if (value.isNumber()) {
            return number(value.decimalValue());
        }
        return value.isBoolean()
                ? Dice.json(
                        value.booleanValue() ? dice.of("false", "1", "\"true\"") : dice.of("true", "0", "\"false\""))
                : Dice.json(dice.of("0", "\"\"", "false", "{}", "[]"));
    }

    private JsonNode members(ObjectNode object) {
        String name = dice.of(dice.oneIn(4) ? Vocabulary.ODD_NAMES : Vocabulary.NAMES);
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || dice.oneIn(3)) {
            return object.set(name, instances.anything(1));
        }
        String one = dice.of(names);
        JsonNode was = object.remove(one);
        return switch (dice.below(4)) {
            case 0 -> object.set(name, was);
            case 1 -> object.set(one, was); // goes last
            default -> object;
        };
    }

    private JsonNode elements(ArrayNode array) {
        if (array.isEmpty()) {
            return array.add(instances.anything(1));
        }
        int one = dice.below(array.size());
        int other = dice.below(array.size());
        JsonNode was = array.get(one);
        switch (dice.below(5)) {
            case 0 -> array.remove(one);
            case 1 -> array.add(dice.oneIn(2) ? was : Spelling.another(was, dice));
            case 2 -> array.insert(one, instances.anything(1));
            case 3 -> array.set(one, array.get(other));
            default -> {
                array.set(one, array.get(other));
                array.set(other, was);
            }
        }
        return array;
    }

    private JsonNode text(String text) {
        List<String> changed =
                new ArrayList<>(List.of("", text + "😀", "x" + text, text + text, text.toUpperCase(Locale.ROOT)));
        if (!text.isEmpty()) {
            changed.add(text.substring(text.offsetByCodePoints(0, 1)));
            changed.add(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
        }
        return Dice.JSON.getNodeFactory().stringNode(dice.of(changed));
    }

    private JsonNode number(BigDecimal value) {
        if (dice.oneIn(5)) {
            return dice.oneIn(8) ? DoubleNode.valueOf(-0.0) : Dice.json(dice.of(Vocabulary.NUMBERS));
        }
        BigDecimal changed = switch (dice.below(7)) {
            case 0 -> value.add(BigDecimal.ONE);
            case 1 -> value.subtract(BigDecimal.ONE);
            case 2 -> value.add(new BigDecimal("0.1"));
            case 3 -> value.subtract(new BigDecimal("1e-9"));
            case 4 -> value.add(new BigDecimal("0.5"));
            case 5 -> value.negate();
            default -> value.setScale(Math.max(1, value.scale() + 1));
        };
        // whole numbers beyond 64 bits are a limit of the types, which networknt does not have
        return Dice.json((changed.abs().compareTo(LARGEST) > 0 ? value : changed).toString());
    }
}

package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of strings, numbers and listed values. */
final class ScalarMaker {
    private static final List<String> STRING_LIMITS = List.of(
            "{\"minLength\":2}",
            "{\"maxLength\":1}",
            "{\"pattern\":\"^[a-z]\"}",
            "{\"pattern\":\"[0-9]\"}",
            "{\"not\":{\"maxLength\":0}}");
    private static final List<String> NUMBER_LIMITS = List.of(
            "{\"minimum\":2}",
            "{\"maximum\":1.5}",
            "{\"minimum\":-1,\"maximum\":10}",
            "{\"multipleOf\":2}",
            "{\"multipleOf\":0.1}",
            "{\"not\":{\"minimum\":100}}");

    private final Dice dice;
    private final Dialect dialect;

    ScalarMaker(Dice dice, Dialect dialect) {
        this.dice = dice;
        this.dialect = dialect;
    }

    ObjectNode scalar() {
        return switch (dice.below(11)) {
            case 0, 1, 2 -> typed("string", 3);
            case 3, 4 -> typed("integer", 2);
            case 5, 6 -> typed("number", 2);
            case 7 -> Dice.object("{\"type\":\"" + dice.of("boolean", "boolean", "null") + "\"}");
            case 8 -> constant(value());
            case 9 -> enumeration();
            default -> listed();
        };
    }

    private ObjectNode typed(String type, int most) {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", type);
        addLimits(schema, type, dice.below(most + 1));
        return dice.oneIn(12) ? limited(schema, type.equals("string") ? STRING_LIMITS : NUMBER_LIMITS) : schema;
    }

    /** Alternatives that say nothing but limits. */
    ObjectNode limited(ObjectNode schema, List<String> limits) {
        ArrayNode alternatives = schema.putArray(dice.of("anyOf", "oneOf"));
        for (String limit : dice.some(limits, 2, 4)) {
            ObjectNode alternative = Dice.object(limit);
            if (dice.oneIn(4)) {
                alternative.setAll(Dice.object(dice.of(limits)));
            }
            alternatives.add(alternative);
        }
        return schema;
    }

    /** Adds so many keywords for a type; some may be the same. */
    void addLimits(ObjectNode schema, String type, int count) {
        for (int i = 0; i < count; i++) {
            if (type.equals("string")) {
                boolean format = Vocabulary.has(dialect, "format") && dice.oneIn(6);
                switch (format ? 3 : dice.below(3)) {
                    case 3 ->
                        schema.put(
                                "format",
                                dice.of(List.copyOf(Vocabulary.FORMATS.keySet().stream()
                                        .sorted()
                                        .toList())));
                    case 0 -> schema.put("minLength", dice.below(3));
                    case 1 -> schema.put("maxLength", 1 + dice.below(3));
                    default ->
                        schema.put(
                                "pattern",
                                dice.of(List.copyOf(Vocabulary.PATTERNS.keySet().stream()
                                        .sorted()
                                        .toList())));
                }
            } else if (type.equals("integer") || type.equals("number")) {
                number(schema, type.equals("integer"));
            }
        }
    }

    private void number(ObjectNode schema, boolean whole) {
        String bound = whole && !dice.oneIn(6)
                ? dice.of("0", "1", "2", "-1", "10", "100", "2147483647", "-2147483649")
                : dice.of("0", "0.1", "1.5", "-0.5", "1e1", "2.50", "1e-7", "100.0");
        boolean open = dice.oneIn(3);
        String side = dice.of("minimum", "maximum", "minimum", "maximum", "multipleOf");
        if (side.equals("multipleOf")) {
            schema.set(
                    side,
                    Dice.json(
                            whole
                                    ? dice.of("1", "2", "3", "0.5", "2.0")
                                    : dice.of("0.1", "0.01", "0.5", "1", "0.25", "3")));
        } else if (!open) {
            schema.set(side, Dice.json(bound));
        } else if (dialect == Dialect.DRAFT_4) {
            schema.set(side, Dice.json(bound));
            schema.put(exclusive(side), !dice.oneIn(4));
        } else {
            schema.set(exclusive(side), Dice.json(bound));
        }
    }

    private static String exclusive(String side) {
        return side.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum";
    }

    /** Exactly one value, in the words of the draft. */
    ObjectNode constant(JsonNode value) {
        ObjectNode schema = Dice.JSON.createObjectNode();
        if (dialect == Dialect.DRAFT_4) {
            schema.putArray("enum").add(value);
        } else {
            schema.set("const", value);
        }
        return schema;
    }

    /** Values that are listed one by one, as they are to give each a title; open when any other text may come too. */
    private ObjectNode enumeration() {
        ObjectNode closed = Dice.JSON.createObjectNode();
        ArrayNode branches = closed.putArray(dice.of("oneOf", "anyOf"));
        distinct(dice.some(dice.oneIn(3) ? Vocabulary.SCALARS : List.of("\"x\"", "\"y\"", "\"\"", "\"12\""), 1, 4))
                .forEach(text -> branches.add(constant(Dice.json(text)).put("title", dice.of("one", "two", "x"))));
        if (dice.oneIn(2)) {
            return closed;
        }
        ObjectNode open = Dice.JSON.createObjectNode();
        open.putArray("anyOf").add(closed).add(typed("string", 1));
        return open;
    }

    JsonNode value() {
        return Dice.json(dice.oneIn(6) ? dice.of(Vocabulary.STRUCTURES) : dice.of(Vocabulary.SCALARS));
    }

    ObjectNode listed() {
        ObjectNode schema = Dice.JSON.createObjectNode();
        ArrayNode values = schema.putArray("enum");
        switch (dice.below(4)) {
            case 0 -> dice.some(Vocabulary.STRINGS, 1, 5).forEach(values::add);
            case 1 -> distinct(dice.some(Vocabulary.NUMBERS, 1, 5)).forEach(text -> values.add(Dice.json(text)));
            case 2 -> distinct(dice.some(Vocabulary.SCALARS, 1, 6)).forEach(text -> values.add(Dice.json(text)));
            default -> {
                distinct(dice.some(Vocabulary.SCALARS, 0, 3)).forEach(text -> values.add(Dice.json(text)));
                dice.some(Vocabulary.STRUCTURES, 1, 3).forEach(text -> values.add(Dice.json(text)));
            }
        }
        if (dice.oneIn(6)) {
            schema.put("type", dice.of("string", "integer", "number"));
        }
        return schema;
    }

    /** Without the second of two numbers that are equal, which the metaschema of draft 4 refuses. */
    private static Stream<String> distinct(List<String> scalars) {
        List<Object> keys = scalars.stream().map(ScalarMaker::key).toList();
        return Stream.iterate(0, i -> i < scalars.size(), i -> i + 1)
                .filter(i -> keys.indexOf(keys.get(i)) == i)
                .map(scalars::get);
    }

    private static Object key(String scalar) {
        return scalar.matches("[-0-9].*") ? new BigDecimal(scalar).stripTrailingZeros() : scalar;
    }
}

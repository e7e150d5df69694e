package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of objects and maps. */
final class ObjectMaker {
    private final Dice dice;
    private final Dialect dialect;
    private final Inner inner;

    ObjectMaker(Dice dice, Dialect dialect, Inner inner) {
        this.dice = dice;
        this.dialect = dialect;
        this.inner = inner;
    }

    /** Makes the schemas that others are made of; see {@link SchemaMaker}. */
    interface Inner {
        JsonNode schema(int depth, boolean inside);
    }

    private List<String> names(int least, int most) {
        List<String> names = new ArrayList<>(dice.some(Vocabulary.NAMES, least, most));
        if (dice.oneIn(5)) {
            names.add(dice.of(Vocabulary.ODD_NAMES));
        }
        return names;
    }

    ObjectNode object(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        names(0, 3).forEach(name -> properties.set(name, inner.schema(depth - 1, true)));
        addObjectKeywords(schema, depth);
        return schema;
    }

    private void addObjectKeywords(ObjectNode schema, int depth) {
        List<String> required = names(0, 2);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        switch (dice.below(10)) {
            case 0, 1 -> schema.put("additionalProperties", false);
            case 2 -> schema.put("additionalProperties", true);
            case 3, 4 -> schema.set("additionalProperties", inner.schema(depth - 1, true));
            default -> {}
        }
        addObjectLimits(schema);
        if (dice.oneIn(7)) {
            String keyword = dialect.compareTo(Dialect.DRAFT_2019_09) < 0 ? "dependencies" : "dependentRequired";
            dice.some(Vocabulary.NAMES, 1, 2).stream()
                    .map(schema.withObjectProperty(keyword)::putArray)
                    .forEach(names -> dice.some(Vocabulary.NAMES, 1, 2).forEach(names::add));
        }
        if (Vocabulary.has(dialect, "dependencies") && dialect.compareTo(Dialect.DRAFT_2019_09) < 0 && dice.oneIn(7)) {
            schema.withObjectProperty("dependencies").set(dice.of(Vocabulary.NAMES), inner.schema(depth - 1, false));
        }
        if (Vocabulary.has(dialect, "dependentSchemas") && dice.oneIn(7)) {
            schema.withObjectProperty("dependentSchemas")
                    .set(dice.of(Vocabulary.NAMES), inner.schema(depth - 1, false));
        }
        if (Vocabulary.has(dialect, "patternProperties") && dice.oneIn(6)) {
            schema.withObjectProperty("patternProperties")
                    .set(dice.of("^a", "[bc]", "^.$", "b$"), inner.schema(depth - 1, true));
        }
        if (Vocabulary.has(dialect, "propertyNames") && dice.oneIn(7)) {
            schema.set(
                    "propertyNames",
                    dice.oneIn(3)
                            ? inner.schema(0, false)
                            : Dice.json(dice.of(
                                    "{\"maxLength\":1}",
                                    "{\"pattern\":\"^[ab]\"}",
                                    "{\"enum\":[\"a\",\"b\",\"\"]}",
                                    "{\"minLength\":1}",
                                    "{\"type\":\"string\"}")));
        }
    }

    private void addObjectLimits(ObjectNode schema) {
        if (dice.oneIn(8)) {
            schema.put("minProperties", dice.below(3));
        }
        if (dice.oneIn(8)) {
            schema.put("maxProperties", 1 + dice.below(3));
        }
    }

    ObjectNode map(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", "object");
        schema.set("additionalProperties", inner.schema(depth - 1, true));
        addObjectLimits(schema);
        return schema;
    }
}

package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Random schema documents of every draft. */
final class SchemaMaker {
    private static final List<String> OBJECT_LIMITS = List.of(
            "{\"minProperties\":2}",
            "{\"maxProperties\":1}",
            "{\"maxProperties\":3,\"required\":[\"a\"]}",
            "{\"propertyNames\":{\"maxLength\":1}}",
            "{\"patternProperties\":{\"^a\":{\"type\":\"integer\"}}}",
            "{\"dependentRequired\":{\"a\":[\"b\"]}}",
            "{\"not\":{\"required\":[\"c\"]}}");
    private static final List<String> ARRAY_LIMITS = List.of(
            "{\"minItems\":2}",
            "{\"maxItems\":1}",
            "{\"uniqueItems\":true}",
            "{\"contains\":{\"type\":\"integer\"}}",
            "{\"minItems\":1,\"maxItems\":2}",
            "{\"contains\":{\"const\":\"12\"},\"minContains\":2}");

    private final Dice dice;
    private final Dialect dialect;
    private final ScalarMaker scalars;
    private final ObjectMaker objects;
    private final String definitions;

    /** Number of the definition that is being made; -1 for the root. */
    private int current;

    SchemaMaker(Dice dice) {
        this.dice = dice;
        dialect = dice.oneIn(2) ? Dialect.DRAFT_2020_12 : dice.of(List.of(Dialect.values()));
        scalars = new ScalarMaker(dice, dialect);
        objects = new ObjectMaker(dice, dialect, this::schema);
        definitions = dialect.compareTo(Dialect.DRAFT_2019_09) < 0 || dice.oneIn(6) ? "definitions" : "$defs";
    }

    ObjectNode document() {
        ObjectNode document = Dice.JSON.createObjectNode();
        if (dialect != Dialect.DRAFT_2020_12 || dice.oneIn(2)) {
            document.put("$schema", dialect.uri());
        }
        current = -1;
        int depth = 2 + dice.below(2);
        JsonNode root = dice.oneIn(4) ? choice(depth) : schema(depth, false);
        if (root instanceof ObjectNode object && !(object.has("$ref") && dialect.refHidesSiblings())) {
            document.setAll(object);
        } else {
            document.putArray("allOf").add(root);
        }
        if (document.toString().contains("\"$ref\"")) {
            ObjectNode all = document.putObject(definitions);
            for (current = 0; current < Vocabulary.DEFINITIONS.size(); current++) {
                all.set(Vocabulary.DEFINITIONS.get(current), schema(1 + dice.below(2), false));
            }
        }
        return document;
    }

    /**
     * A schema.
     *
     * @param inside whether it is for a part of a value, so that it may refer to what it is part of
     */
    private JsonNode schema(int depth, boolean inside) {
        if (depth <= 0 || dice.oneIn(4)) {
            return dice.oneIn(8) ? extreme() : dice.oneIn(8) ? reference(depth, inside) : scalars.scalar();
        }
        return switch (dice.below(25)) {
            case 0, 1, 2, 3, 4 -> objects.object(depth);
            case 5, 6 -> objects.map(depth);
            case 7, 8 -> list(depth);
            case 9, 10 -> tuple(depth);
            case 11, 12 -> choice(depth);
            case 13, 14 -> merged(depth);
            case 15 -> types(depth);
            case 16 -> untyped(depth);
            case 17 -> beside(dice.oneIn(2) ? objects.object(depth) : untyped(depth), depth);
            case 20, 21, 22 -> mixture(depth, inside);
            case 23 -> scalars.limited(objects.object(depth), OBJECT_LIMITS);
            case 24 -> scalars.limited(list(depth), ARRAY_LIMITS);
            case 18 -> dice.oneIn(3) ? full(depth) : nullable(depth, inside);
            default -> reference(depth, inside);
        };
    }

    /** Everything or nothing. */
    private JsonNode extreme() {
        return dialect == Dialect.DRAFT_4 || dice.oneIn(3)
                ? Dice.JSON.createObjectNode()
                : BooleanNode.valueOf(!dice.oneIn(4));
    }

    private ObjectNode reference(int depth, boolean inside) {
        int first = inside ? 0 : current + 1;
        if (first == Vocabulary.DEFINITIONS.size()) {
            return scalars.scalar();
        }
        String name = Vocabulary.DEFINITIONS.get(first + dice.below(Vocabulary.DEFINITIONS.size() - first));
        String pointer = URLEncoder.encode(name.replace("~", "~0").replace("/", "~1"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
        ObjectNode schema = Dice.JSON
                .createObjectNode()
                .put("$ref", URI.create("#/" + definitions + "/" + pointer).toString());
        return dice.oneIn(4) && depth > 0 && !dialect.refHidesSiblings()
                ? schema.setAll(objects.object(depth))
                : schema;
    }

    private ObjectNode list(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", "array");
        schema.set("items", schema(depth - 1, true));
        addArrayLimits(schema, depth, true);
        return schema;
    }

    private boolean isUniqueChecked(ObjectNode schema, boolean list) {
        return list
                ? Vocabulary.has(dialect, "uniqueItems of anything")
                        || !schema.path("items").path("type").asString("object").matches("object|array|number")
                : Vocabulary.has(dialect, "uniqueItems beside prefixItems");
    }

    private void addArrayLimits(ObjectNode schema, int depth, boolean list) {
        if (dice.oneIn(4)) {
            schema.put("minItems", dice.below(3));
        }
        if (dice.oneIn(4)) {
            schema.put("maxItems", 1 + dice.below(3));
        }
        if (dice.oneIn(3) && (isUniqueChecked(schema, list))) {
            schema.put("uniqueItems", !dice.oneIn(6));
        }
        if (Vocabulary.has(dialect, "contains") && dice.oneIn(5)) {
            schema.set("contains", schema(Math.min(1, depth - 1), true));
            if (Vocabulary.has(dialect, "minContains")) {
                if (dice.oneIn(3)) {
                    schema.put("minContains", dice.below(3));
                }
                if (dice.oneIn(3)) {
                    schema.put("maxContains", 1 + dice.below(2));
                }
            }
        }
    }

    private ObjectNode tuple(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", "array");
        ArrayNode elements = schema.putArray(dialect.itemsArray() ? "items" : "prefixItems");
        for (int i = dice.below(3); i >= 0; i--) {
            elements.add(dialect == Dialect.DRAFT_4 || dice.oneIn(3) ? scalars.scalar() : schema(depth - 1, true));
        }
        String rest = dialect.itemsArray() ? "additionalItems" : "items";
        switch (dice.below(8)) {
            case 0, 1 -> schema.put(rest, false);
            case 2, 3 -> schema.set(rest, schema(depth - 1, true));
            default -> {}
        }
        addArrayLimits(schema, depth, false);
        return schema;
    }

    /** Several types, with keywords for each. */
    private ObjectNode types(int depth) {
        // networknt cuts the fraction off a limit when both kinds of numbers are listed
        String number = dice.of("integer", "number");
        List<String> types = dice.some(List.of("string", number, "boolean", "null", "object", "array"), 1, 4);
        ObjectNode schema = untyped(depth);
        types.forEach(schema.putArray("type")::add);
        types.forEach(type -> scalars.addLimits(schema, type, dice.below(2)));
        return schema;
    }

    /** Keywords, and no type. */
    private ObjectNode untyped(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode();
        for (int i = dice.below(2); i >= 0; i--) {
            switch (dice.below(4)) {
                case 0 -> schema.setAll(objects.object(depth));
                case 1 -> schema.setAll(dice.oneIn(2) ? tuple(depth) : list(depth));
                case 2 -> scalars.addLimits(schema, "string", 1);
                default -> scalars.addLimits(schema, "number", 1);
            }
        }
        schema.remove("type");
        return schema;
    }

    /** Keywords of several schemas, which meet by chance. */
    private ObjectNode mixture(int depth, boolean inside) {
        ObjectNode schema = Dice.JSON.createObjectNode();
        for (int i = 1 + dice.below(3); i >= 0; i--) {
            if (schema(depth - dice.below(2), inside) instanceof ObjectNode more) {
                schema.setAll(more);
            }
        }
        return schema;
    }

    private ObjectNode nullable(int depth, boolean inside) {
        ObjectNode schema = Dice.JSON.createObjectNode();
        schema.putArray(dice.of("anyOf", "oneOf")).add(schema(depth - 1, false)).add(Dice.json("{\"type\":\"null\"}"));
        return schema;
    }

    private ObjectNode merged(int depth) {
        ObjectNode schema = dice.oneIn(3) ? objects.object(depth) : Dice.JSON.createObjectNode();
        ArrayNode all = schema.putArray("allOf");
        int kind = dice.below(4);
        for (int i = 0; i < 2; i++) {
            all.add(
                    switch (kind) {
                        case 0, 1 -> objects.object(depth - 1 + i);
                        case 2 -> strings();
                        default -> schema(depth - 1, false);
                    });
        }
        return schema;
    }

    /** At most one pattern holds at once as long as several are not switched on. */
    private ObjectNode strings() {
        ObjectNode schema = Dice.JSON.createObjectNode().put("type", "string");
        scalars.addLimits(schema, "string", 2);
        if (!Vocabulary.has(dialect, "several patterns")) {
            schema.remove("pattern");
        }
        return schema;
    }

    /** What only full validation can hold values to. */
    private ObjectNode full(int depth) {
        ObjectNode schema = objects.object(depth);
        if (dialect.compareTo(Dialect.DRAFT_2019_09) >= 0 && dice.oneIn(3)) {
            return schema.put("unevaluatedProperties", false);
        } else if (dialect.compareTo(Dialect.DRAFT_7) >= 0 && dice.oneIn(2)) {
            schema.set("if", schema(depth - 1, false));
            return schema.set(dice.of("then", "else"), schema(depth - 1, false));
        }
        return schema.set("not", schema(depth - 1, false));
    }

    /** Alternatives of members, beside what a schema says already. */
    private ObjectNode beside(ObjectNode schema, int depth) {
        String keyword = dice.of("anyOf", "oneOf");
        ArrayNode alternatives = schema.putArray(keyword);
        boolean members = dice.oneIn(2);
        for (String name : dice.some(Vocabulary.NAMES, 2, 3)) {
            alternatives.add(members ? Dice.object("{\"required\":[\"" + name + "\"]}") : schema(depth - 1, false));
        }
        if (dice.oneIn(3)) {
            schema.putArray(keyword.equals("anyOf") ? "oneOf" : "anyOf")
                    .add(objects.object(depth - 1))
                    .add(schema(depth - 1, false));
        }
        return schema;
    }

    private ObjectNode choice(int depth) {
        ObjectNode schema = Dice.JSON.createObjectNode();
        ArrayNode branches = schema.putArray(dice.of("anyOf", "oneOf"));
        String name = dice.of(Vocabulary.NAMES);
        List<String> values = dice.some(Vocabulary.SCALARS, 2, 4);
        int kind = dice.below(6);
        for (int i = 0; i < values.size(); i++) {
            branches.add(
                    switch (kind) {
                        case 0, 1 -> tagged(name, scalars.constant(Dice.json(values.get(i))), depth);
                        case 2 -> tagged(Vocabulary.NAMES.get(i % 3), scalars.scalar(), depth);
                        case 3 -> i == 0 ? objects.object(depth - 1) : i == 1 ? list(depth - 1) : scalars.scalar();
                        case 4 -> tagged(scalars.constant(Dice.json(values.get(i))), depth);
                        default -> schema(depth - 1, false);
                    });
        }
        return schema;
    }

    private ObjectNode tagged(String name, JsonNode tag, int depth) {
        ObjectNode branch = objects.object(depth - 1);
        branch.withObjectProperty("properties").set(name, tag);
        branch.withArrayProperty("required").removeAll().add(name);
        return branch;
    }

    private ObjectNode tagged(JsonNode tag, int depth) {
        ObjectNode branch = tuple(depth - 1 == 0 ? 1 : depth - 1);
        ((ArrayNode) branch.get(dialect.itemsArray() ? "items" : "prefixItems")).set(0, tag);
        branch.put("minItems", 1);
        return branch;
    }
}

package dev.framewright.generator.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas and values from few names and few scalars, so that they meet often. */
final class RandomSchemas {
    private static final String[] NAMES = {"a", "b", "c"};
    private static final String[] SCALARS = {"0", "1", "2", "1.0", "1.5", "-1", "\"x\"", "\"y\"", "\"\"", "true", "null"
    };
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    /** A schema that may refer to {@code #/$defs/d0} and {@code #/$defs/d1}. */
    String document() {
        String root = random.nextBoolean() ? choice(3) : schema(3);
        return "{\"$ref\":\"#/$defs/root\",\"$defs\":{\"root\":" + root + ",\"d0\":" + schema(2) + ",\"d1\":"
                + schema(1) + "}}";
    }

    JsonNode value(int depth) {
        int what = random.nextInt(depth > 0 ? 5 : 2);
        if (what < 2) {
            return JSON.readTree(pick(SCALARS));
        } else if (what == 2) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                array.add(value(depth - 1));
            }
            return array;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                object.set(name, value(depth - 1));
            }
        }
        return object;
    }

    /** A value that {@code schema} probably allows; with some luck one that it nearly allows. */
    JsonNode value(JsonNode schema, JsonNode definitions, int depth) {
        if (depth == 0 || random.nextInt(12) == 0 || !schema.isObject()) {
            return value(2);
        } else if (schema.has("$ref")) {
            String ref = schema.get("$ref").asString();
            return value(definitions.get(ref.substring(ref.lastIndexOf('/') + 1)), definitions, depth - 1);
        } else if (schema.has("const")) {
            return schema.get("const");
        }
        for (String list : List.of("enum", "oneOf", "anyOf", "allOf")) {
            if (schema.has(list)) {
                JsonNode one =
                        schema.get(list).get(random.nextInt(schema.get(list).size()));
                return list.equals("enum") ? one : value(one, definitions, depth - 1);
            }
        }
        JsonNode type = schema.get("type");
        String guess = schema.has("properties") ? "object" : schema.has("prefixItems") ? "array" : "null";
        String word = type == null
                ? guess
                : type.isArray() ? type.get(random.nextInt(type.size())).asString() : type.asString();
        return switch (word) {
            case "string" -> JSON.readTree(pick("\"x\"", "\"y\"", "\"\"", "\"xyz\""));
            case "integer", "number" -> JSON.readTree(pick("0", "1", "2", "3", "1.0", "2.5"));
            case "boolean" -> JSON.readTree(pick("true", "false"));
            case "array" -> array(schema, definitions, depth);
            case "object" -> object(schema, definitions, depth);
            default -> JSON.nullNode();
        };
    }

    private JsonNode array(JsonNode schema, JsonNode definitions, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        JsonNode prefix = schema.get("prefixItems");
        int length = prefix == null ? random.nextInt(4) : prefix.size() + random.nextInt(3) - 1;
        for (int i = 0; i < length; i++) {
            JsonNode element = prefix != null && i < prefix.size() ? prefix.get(i) : schema.get("items");
            array.add(element == null ? value(1) : value(element, definitions, depth - 1));
        }
        return array;
    }

    private JsonNode object(JsonNode schema, JsonNode definitions, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        JsonNode properties = schema.get("properties");
        for (String name : NAMES) {
            JsonNode member = properties == null ? null : properties.get(name);
            if (random.nextInt(4) > 0 && (member != null || random.nextInt(4) == 0)) {
                object.set(name, member == null ? value(1) : value(member, definitions, depth - 1));
            }
        }
        return object;
    }

    private String schema(int depth) {
        return switch (random.nextInt(depth > 0 ? 18 : 6)) {
            case 0 ->
                "{\"type\":\"string\"" + maybe(",\"minLength\":1") + maybe(",\"maxLength\":2")
                        + maybe(",\"pattern\":\"^x\"") + "}";
            case 1 -> "{\"type\":\"integer\"" + maybe(",\"minimum\":1") + maybe(",\"exclusiveMaximum\":3") + "}";
            case 2 -> "{\"type\":\"number\"" + maybe(",\"exclusiveMinimum\":0") + maybe(",\"multipleOf\":0.5") + "}";
            case 3 -> "{\"const\":" + pick(SCALARS) + "}";
            case 4 -> "{\"enum\":[" + some(SCALARS) + "]}";
            case 5 ->
                pick(
                        "{\"type\":\"boolean\"}",
                        "{\"type\":\"null\"}",
                        "true",
                        "false",
                        "{\"enum\":[{\"a\":1},[1],\"x\",1.5]}",
                        "{\"enum\":[0.5,1,null]}",
                        "{\"const\":{\"b\":[1.0]}}",
                        "{\"minimum\":1,\"maxLength\":1}",
                        "{\"oneOf\":[{\"const\":\"x\"},{\"const\":\"y\"},{\"const\":\"x\"},{\"type\":\"null\"}]}",
                        "{\"type\":[\"string\",\"null\"]}",
                        "{\"type\":[\"integer\",\"array\",\"boolean\"]}",
                        "{\"$ref\":\"#/$defs/d0\"}",
                        "{\"$ref\":\"#/$defs/d1\"}",
                        "{\"anyOf\":[{\"enum\":[\"x\",\"y\"]},{\"type\":\"string\",\"minLength\":1}]}",
                        "{\"oneOf\":[{\"const\":1,\"title\":\"one\"},{\"const\":2,\"title\":\"two\"}]}");
            case 6, 7 -> object(depth);
            case 8, 9 -> tuple(depth);
            case 10 ->
                "{\"type\":\"array\",\"items\":" + schema(depth - 1) + maybe(",\"minItems\":1")
                        + maybe(",\"maxItems\":2") + maybe(",\"uniqueItems\":true") + "}";
            case 11 ->
                "{\"type\":\"object\",\"additionalProperties\":" + schema(depth - 1) + maybe(",\"maxProperties\":2")
                        + "}";
            case 12 -> "{\"allOf\":[" + object(depth) + "," + object(depth) + "]}";
            case 13 -> choice(depth);
            case 14 -> untyped(depth);
            case 15 -> "{\"allOf\":[" + schema(depth - 1) + "," + schema(depth - 1) + "]}";
            case 16 -> beside(object(depth), groups(depth));
            default -> beside(untyped(depth), groups(depth));
        };
    }

    /** Keywords for several JSON types, and no type. */
    private String untyped(int depth) {
        String typed = pick(object(depth), tuple(depth), "{\"type\":\"string\",\"minLength\":1}");
        String more =
                maybe(pick(",\"minimum\":1", ",\"maxLength\":1", ",\"uniqueItems\":true", ",\"maxProperties\":1"));
        return typed.replaceFirst("\"type\":\"[a-z]+\",", "").replaceFirst("}$", "") + more + "}";
    }

    /** Keywords that hold beside others. */
    private String groups(int depth) {
        String required = "[{\"required\":[\"a\"]},{\"required\":[\"b\"" + maybe(",\"c\"") + "]}"
                + maybe(",{\"required\":[\"c\"]}") + "]";
        String second = "\"anyOf\":[" + object(depth - 1) + "," + schema(depth - 1) + "]";
        return pick(
                "\"oneOf\":" + required,
                "\"anyOf\":" + required,
                "\"oneOf\":[" + schema(depth - 1) + "," + object(depth - 1) + "]",
                "\"oneOf\":" + required + "," + second,
                "\"oneOf\":[" + object(depth - 1) + "," + object(depth - 1) + "]," + second);
    }

    private static String beside(String schema, String more) {
        return schema.replaceFirst("}$", "") + "," + more + "}";
    }

    private String choice(int depth) {
        List<String> branches = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        String name = pick(NAMES);
        boolean tagged = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            String tag = pick("{\"const\":" + i + "}", "{\"enum\":[" + i + "," + (i + 10) + "]}");
            if (tagged) {
                branches.add("{\"type\":\"object\",\"properties\":{\"" + name + "\":" + tag + ",\"z\":"
                        + schema(depth - 1) + "},\"required\":[\"" + name + "\"]}");
            } else {
                branches.add(schema(depth - 1));
            }
        }
        return "{\"" + pick("oneOf", "anyOf") + "\":[" + String.join(",", branches) + "]}";
    }

    private String object(int depth) {
        List<String> members = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextBoolean()) {
                members.add("\"" + name + "\":" + schema(depth - 1));
            }
            if (random.nextInt(3) == 0) {
                required.add("\"" + name + "\"");
            }
        }
        return "{\"type\":\"object\",\"properties\":{" + String.join(",", members) + "},\"required\":["
                + String.join(",", required) + "]"
                + maybe(",\"additionalProperties\":" + pick("false", schema(0)))
                + maybe(maybe(",\"minProperties\":1"))
                + maybe(maybe(",\"dependentRequired\":{\"a\":[\"b\"]}")) + "}";
    }

    private String tuple(int depth) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            elements.add(schema(depth - 1));
        }
        return "{\"type\":\"array\",\"prefixItems\":[" + String.join(",", elements) + "]"
                + maybe(",\"minItems\":" + random.nextInt(elements.size() + 1))
                + maybe(",\"items\":" + pick("false", schema(0))) + "}";
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String some(String... texts) {
        List<String> left = new ArrayList<>(List.of(texts));
        java.util.Collections.shuffle(left, random);
        return left.stream().limit(1 + random.nextInt(4)).distinct().collect(Collectors.joining(","));
    }
}

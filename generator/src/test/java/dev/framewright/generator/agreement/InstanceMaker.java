package dev.framewright.generator.agreement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Instances that a schema probably allows. All the schemas that hold at one place are looked at together, as {@code allOf},
 * references and chosen alternatives bring them there; what contradicts is not noticed, so not every instance is valid.
 */
final class InstanceMaker {
    private final JsonNode document;
    private final Dice dice;
    private final ScalarInstances scalars;

    InstanceMaker(JsonNode document, Dice dice) {
        this.document = document;
        this.dice = dice;
        scalars = new ScalarInstances(dice);
    }

    JsonNode instance() {
        return instance(List.of(document), 6);
    }

    /** Anything. */
    JsonNode anything(int depth) {
        switch (dice.below(depth > 0 ? 6 : 3)) {
            case 0, 1, 2 -> {
                return Dice.json(dice.of(Vocabulary.SCALARS));
            }
            case 3 -> {
                return Dice.json(dice.of(Vocabulary.STRUCTURES));
            }
            case 4 -> {
                ArrayNode array = Dice.JSON.createArrayNode();
                for (int i = dice.below(4); i > 0; i--) {
                    array.add(anything(depth - 1));
                }
                return array;
            }
            default -> {
                ObjectNode object = Dice.JSON.createObjectNode();
                dice.some(Vocabulary.NAMES, 0, 3).forEach(name -> object.set(name, anything(depth - 1)));
                return object;
            }
        }
    }

    private JsonNode instance(List<JsonNode> schemas, int depth) {
        List<ObjectNode> parts = new ArrayList<>();
        schemas.forEach(schema -> collect(schema, parts, 24));
        List<JsonNode> listed = listed(parts);
        if (!listed.isEmpty()) {
            return dice.of(listed);
        }
        List<String> types = types(parts);
        if (types.isEmpty() || depth < -6) {
            return anything(0);
        }
        return switch (dice.of(types)) {
            case "object" -> object(parts, depth);
            case "array" -> array(parts, depth);
            case "string" -> scalars.string(parts);
            case "integer" -> scalars.number(parts, true);
            case "number" -> scalars.number(parts, types.contains("integer") && dice.oneIn(2));
            case "boolean" -> Dice.json(dice.of("true", "false"));
            default -> Dice.JSON.nullNode();
        };
    }

    /** Everything that a schema says of one value, with one of its alternatives; {@code false} is left out. */
    private void collect(@Nullable JsonNode schema, List<ObjectNode> parts, int steps) {
        if (!(schema instanceof ObjectNode object) || steps == 0) {
            return;
        }
        parts.add(object);
        if (object.has("$ref")) {
            collect(target(object.get("$ref").asString()), parts, steps - 1);
        }
        object.path("allOf").forEach(part -> collect(part, parts, steps - 1));
        for (String alternatives : List.of("anyOf", "oneOf")) {
            JsonNode all = object.path(alternatives);
            if (!all.isEmpty()) {
                collect(all.get(dice.below(all.size())), parts, steps - 1);
            }
        }
    }

    private @Nullable JsonNode target(String reference) {
        String pointer = URLDecoder.decode(reference.substring(1), StandardCharsets.UTF_8);
        JsonNode target = document.at(pointer);
        return target.isMissingNode() ? null : target;
    }

    /** Values that every part lists that lists any. */
    private static List<JsonNode> listed(List<ObjectNode> parts) {
        List<JsonNode> common = null;
        for (ObjectNode part : parts) {
            List<JsonNode> here = new ArrayList<>();
            part.path("enum").forEach(here::add);
            if (part.has("const")) {
                here.add(part.get("const"));
            }
            if (!here.isEmpty() && common == null) {
                common = here;
            } else if (!here.isEmpty()) {
                List<JsonNode> both = common.stream().filter(here::contains).toList();
                common = both.isEmpty() ? common : both;
            }
        }
        return common == null ? List.of() : common;
    }

    private List<String> types(List<ObjectNode> parts) {
        Set<String> types =
                new LinkedHashSet<>(List.of("object", "array", "string", "number", "integer", "boolean", "null"));
        boolean said = false;
        for (ObjectNode part : parts) {
            JsonNode type = part.get("type");
            if (type != null) {
                said = true;
                Set<String> here = new LinkedHashSet<>();
                (type.isArray() ? type : Dice.JSON.createArrayNode().add(type))
                        .forEach(one -> here.add(one.asString()));
                if (here.contains("number")) {
                    here.add("integer");
                }
                types.retainAll(here);
            }
        }
        if (!said) {
            for (ObjectNode part : parts) {
                if ((part.has("properties") || part.has("required")) && !dice.oneIn(4)) {
                    return List.of("object");
                } else if ((part.has("items") || part.has("prefixItems")) && !dice.oneIn(4)) {
                    return List.of("array");
                }
            }
        }
        return List.copyOf(types);
    }

    private ArrayNode array(List<ObjectNode> parts, int depth) {
        int least = ScalarInstances.most(parts, "minItems", 0);
        int most = ScalarInstances.least(parts, "maxItems", least + 3);
        int size = Math.max(least, Math.min(most, least + dice.below(depth > 0 ? 4 : 1)));
        if (size < most && dice.oneIn(2)) {
            size = Math.max(
                    size,
                    parts.stream()
                            .mapToInt(part -> positions(part).size())
                            .max()
                            .orElse(0));
        }
        ArrayNode array = Dice.JSON.createArrayNode();
        boolean unique =
                parts.stream().anyMatch(part -> part.path("uniqueItems").booleanValue(false));
        for (int i = 0; i < size; i++) {
            List<JsonNode> schemas = elementSchemas(parts, i);
            if (dice.oneIn(3) || i == 0) {
                parts.stream().filter(part -> part.has("contains")).forEach(part -> schemas.add(part.get("contains")));
            }
            JsonNode element = instance(schemas, depth - 1);
            for (int tries = 0; unique && tries < 4 && contains(array, element); tries++) {
                element = instance(schemas, depth - 1);
            }
            array.add(element);
        }
        return array;
    }

    private static boolean contains(ArrayNode array, JsonNode value) {
        for (JsonNode element : array) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode positions(ObjectNode part) {
        return part.path("items").isArray() ? part.get("items") : part.path("prefixItems");
    }

    private static List<JsonNode> elementSchemas(List<ObjectNode> parts, int index) {
        List<JsonNode> schemas = new ArrayList<>();
        for (ObjectNode part : parts) {
            JsonNode positions = positions(part);
            JsonNode schema = index < positions.size()
                    ? positions.get(index)
                    : part.get(part.path("items").isArray() ? "additionalItems" : "items");
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    private ObjectNode object(List<ObjectNode> parts, int depth) {
        Set<String> names = new LinkedHashSet<>();
        boolean closed = false;
        for (ObjectNode part : parts) {
            part.path("required").forEach(name -> names.add(name.asString()));
            part.path("properties").propertyNames().stream()
                    .filter(name -> depth > 0 && dice.below(5) < 3)
                    .forEach(names::add);
            closed |= part.path("additionalProperties").isBoolean()
                    && !part.get("additionalProperties").booleanValue();
        }
        int least = ScalarInstances.most(parts, "minProperties", 0);
        List<String> more = dice.some(dice.oneIn(5) ? Vocabulary.ODD_NAMES : Vocabulary.NAMES, 0, 3);
        if (!closed && depth > 0 && (dice.oneIn(3) || names.isEmpty() || names.size() < least)) {
            names.addAll(more.subList(0, more.isEmpty() ? 0 : dice.below(more.size()) + 1));
        }
        for (int pass = 0; pass < 2; pass++) {
            for (ObjectNode part : parts) {
                for (String keyword : List.of("dependentRequired", "dependencies")) {
                    part.path(keyword).properties().stream()
                            .filter(needs -> names.contains(needs.getKey())
                                    && needs.getValue().isArray())
                            .forEach(needs -> needs.getValue().forEach(name -> names.add(name.asString())));
                }
            }
        }
        ObjectNode object = Dice.JSON.createObjectNode();
        int most = ScalarInstances.least(parts, "maxProperties", 99);
        names.stream().limit(most).forEach(name -> object.set(name, instance(memberSchemas(parts, name), depth - 1)));
        return object;
    }

    private static List<JsonNode> memberSchemas(List<ObjectNode> parts, String name) {
        List<JsonNode> schemas = new ArrayList<>();
        for (ObjectNode part : parts) {
            boolean listed = part.path("properties").has(name);
            if (listed) {
                schemas.add(part.get("properties").get(name));
            }
            for (Map.Entry<String, JsonNode> entry :
                    part.path("patternProperties").properties()) {
                if (Pattern.compile(entry.getKey()).matcher(name).find()) {
                    schemas.add(entry.getValue());
                    listed = true;
                }
            }
            if (!listed && part.has("additionalProperties")) {
                schemas.add(part.get("additionalProperties"));
            }
        }
        return schemas;
    }
}

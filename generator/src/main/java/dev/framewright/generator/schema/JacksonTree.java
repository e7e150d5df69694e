package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hands our trees to the validator, which wants Jackson's. */
final class JacksonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JacksonTree() {}

    static JsonNode of(Json value) {
        return of(value, unused -> false);
    }

    /** The same with an empty object in place of what is left out. */
    static JsonNode of(Json value, Predicate<Json> without) {
        if (without.test(value)) {
            return NODES.objectNode();
        }
        if (value instanceof Json.Obj object) {
            ObjectNode node = NODES.objectNode();
            object.members().forEach((name, member) -> node.set(name, of(member, without)));
            return node;
        }
        if (value instanceof Json.Arr array) {
            ArrayNode node = NODES.arrayNode();
            array.elements().forEach(element -> node.add(of(element, without)));
            return node;
        }
        if (value instanceof Json.Str text) {
            return NODES.stringNode(text.value());
        }
        if (value instanceof Json.Num number) {
            // the validator compares a whole number as one only if it is written without an exponent
            return number.value().scale() <= 0
                    ? NODES.numberNode(number.value().toBigInteger())
                    : NODES.numberNode(number.value());
        }
        return value instanceof Json.Bool bool ? NODES.booleanNode(bool.value()) : NODES.nullNode();
    }
}

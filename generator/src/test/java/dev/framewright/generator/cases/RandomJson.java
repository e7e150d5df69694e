package dev.framewright.generator.cases;

import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random JSON that is nearly of a type: most of it valid, some of it just not. */
final class RandomJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS =
            List.of("", "a", "b", "ab", "abc", "A", "1", "0.5", "-2", "inf", "true", "ü\n\"");

    private final Map<TypeId, TypeDefinition> types;
    private final Random random;

    RandomJson(ProtocolModel model, long seed) {
        types = model.types().stream().collect(Collectors.toMap(TypeDefinition::id, Function.identity()));
        random = new Random(seed);
    }

    JsonNode of(TypeId id) {
        return definition(types.get(id), 0);
    }

    private boolean rarely() {
        return random.nextInt(30) == 0;
    }

    private JsonNode anything() {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(12) - 3);
            case 3 -> JSON.numberNode(new BigDecimal("1.25"));
            case 4 -> JSON.arrayNode().add(1);
            case 5 -> JSON.objectNode().put("kind", "circle");
            default -> word();
        };
    }

    private JsonNode word() {
        return JSON.stringNode(WORDS.get(random.nextInt(WORDS.size())));
    }

    private JsonNode type(Type type, int depth) {
        if (rarely()) {
            return anything();
        } else if (type instanceof Type.Named named) {
            return definition(types.get(named.id()), depth + 1);
        } else if (type instanceof Type.Whole whole) {
            return whole(whole.bounds());
        } else if (type instanceof Type.Decimal decimal) {
            return decimal(decimal.bounds());
        } else if (type instanceof Type.Bool) {
            return JSON.booleanNode(random.nextBoolean());
        } else if (type instanceof Type.Constant constant) {
            return literal(constant.value());
        } else if (type instanceof Type.OrNull orNull) {
            return random.nextInt(3) == 0 ? JSON.nullNode() : type(orNull.type(), depth);
        } else if (type instanceof Type.Listing listing) {
            ArrayNode array = JSON.arrayNode();
            int size = depth > 4 ? 0 : count(listing.size(), 3);
            for (int i = 0; i < size; i++) {
                array.add(type(listing.element(), depth + 1));
            }
            return array;
        } else if (type instanceof Type.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            for (int i = 0; i < random.nextInt(4); i++) {
                object.set(word().asString(), type(mapping.value(), depth + 1));
            }
            return object;
        } else if (type instanceof Type.Converted converted) {
            Type.Form form =
                    converted.forms().get(random.nextInt(converted.forms().size()));
            return !form.allowed().isEmpty() && !rarely()
                    ? literal(form.allowed().get(random.nextInt(form.allowed().size())))
                    : type(form.type(), depth);
        } else if (type instanceof Type.Raw raw && !raw.allowed().isEmpty()) {
            return literal(raw.allowed().get(random.nextInt(raw.allowed().size())));
        } else if (type instanceof Type.Null) {
            return JSON.nullNode();
        }
        return type instanceof Type.Text ? word() : anything();
    }

    private JsonNode definition(TypeDefinition type, int depth) {
        if (type instanceof TypeDefinition.Structure structure) {
            ObjectNode object = JSON.objectNode();
            List<Member> members = new ArrayList<>(structure.members());
            Collections.shuffle(members, random);
            for (Member member : members) {
                if (member.required() ? !rarely() : depth < 4 && random.nextBoolean()) {
                    object.set(member.wireName(), type(member.type(), depth + 1));
                }
            }
            if (random.nextInt(6) == 0) {
                object.set("other", anything());
            }
            return object;
        } else if (type instanceof TypeDefinition.Tuple tuple) {
            ArrayNode array = JSON.arrayNode();
            int size = random.nextInt(tuple.elements().size() + 3);
            for (int i = 0; i < size; i++) {
                boolean listed = i < tuple.elements().size();
                array.add(listed ? type(tuple.elements().get(i).type(), depth + 1) : anything());
            }
            return array;
        } else if (type instanceof TypeDefinition.Enumeration enumeration) {
            int number = random.nextInt(enumeration.constants().size() + 1);
            return number == enumeration.constants().size()
                    ? type(enumeration.base(), depth)
                    : literal(enumeration.constants().get(number).value());
        } else if (type instanceof TypeDefinition.Choice choice) {
            return type(
                    choice.branches()
                            .get(random.nextInt(choice.branches().size()))
                            .type(),
                    depth);
        }
        return type(((TypeDefinition.Alias) type).type(), depth);
    }

    private int count(Lengths lengths, int usual) {
        int least = lengths.minimum() == null ? 0 : lengths.minimum();
        return Math.max(0, least + random.nextInt(usual + 1) - (rarely() ? 1 : 0));
    }

    private JsonNode whole(Bounds bounds) {
        BigDecimal around = random.nextBoolean() ? bounds.minimum() : bounds.maximum();
        BigDecimal base = around == null ? BigDecimal.ZERO : around;
        BigDecimal value = base.add(BigDecimal.valueOf(random.nextInt(7) - 3L));
        return rarely() && value.precision() < 15
                ? JSON.numberNode(value.setScale(1))
                : JSON.numberNode(value.toBigInteger());
    }

    private JsonNode decimal(Bounds bounds) {
        BigDecimal base = bounds.minimum() == null ? BigDecimal.ZERO : bounds.minimum();
        return JSON.numberNode(base.add(BigDecimal.valueOf(random.nextInt(40) - 2L, random.nextInt(3))));
    }

    private static JsonNode literal(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text text) {
            return JSON.stringNode(text.value());
        } else if (literal instanceof JsonLiteral.Numeric numeric) {
            return numeric.isInteger()
                    ? JSON.numberNode(numeric.value().toBigInteger())
                    : JSON.numberNode(numeric.value());
        } else if (literal instanceof JsonLiteral.Bool bool) {
            return JSON.booleanNode(bool.value());
        }
        return JSON.nullNode();
    }
}

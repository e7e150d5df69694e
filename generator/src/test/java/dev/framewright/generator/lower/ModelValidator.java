package dev.framewright.generator.lower;

import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Checks values against a model as straightforwardly as possible: what generated code has to agree with. */
final class ModelValidator {
    private final Map<TypeId, TypeDefinition> definitions = new HashMap<>();

    ModelValidator(ProtocolModel model) {
        model.types().forEach(type -> definitions.put(type.id(), type));
    }

    boolean valid(TypeId id, JsonNode value) {
        TypeDefinition definition = definitions.get(id);
        if (definition instanceof TypeDefinition.Structure structure) {
            return structure(structure, value);
        } else if (definition instanceof TypeDefinition.Tuple tuple) {
            return tuple(tuple, value);
        } else if (definition instanceof TypeDefinition.Enumeration enumeration) {
            return enumeration.constants().stream()
                            .anyMatch(constant -> constant.value().equals(literal(value)))
                    || (enumeration.open() && valid(enumeration.base(), value));
        } else if (definition instanceof TypeDefinition.Choice choice) {
            if (choice.decision() instanceof Decision.Each each) {
                long fitting = choice.branches().stream()
                        .filter(branch -> valid(branch.type(), value))
                        .count();
                return each.exclusive() ? fitting == 1 : fitting > 0;
            }
            int branch = decide(choice.decision(), value);
            return branch >= 0 && valid(choice.branches().get(branch).type(), value);
        } else if (definition instanceof TypeDefinition.Alias alias) {
            return valid(alias.type(), value);
        }
        throw new AssertionError("no definition of " + id);
    }

    boolean valid(Type type, JsonNode value) {
        if (type instanceof Type.Named named) {
            return valid(named.id(), value);
        } else if (type instanceof Type.Text text) {
            return value.isString()
                    && size(
                            text.length(),
                            value.asString().codePointCount(0, value.asString().length()))
                    && text.patterns().stream()
                            .allMatch(pattern -> Pattern.compile(pattern)
                                    .matcher(value.asString())
                                    .find());
        } else if (type instanceof Type.Whole whole) {
            return value.isNumber() && isWhole(value) && bounds(whole.bounds(), value.decimalValue());
        } else if (type instanceof Type.Decimal decimal) {
            return value.isNumber() && bounds(decimal.bounds(), value.decimalValue());
        } else if (type instanceof Type.Bool) {
            return value.isBoolean();
        } else if (type instanceof Type.Null) {
            return value.isNull();
        } else if (type instanceof Type.Any) {
            return true;
        } else if (type instanceof Type.Raw raw) {
            return raw.kinds().contains(kind(value))
                    && (raw.allowed().isEmpty() || raw.allowed().contains(literal(value)));
        } else if (type instanceof Type.Constant constant) {
            return constant.value().equals(literal(value));
        } else if (type instanceof Type.OrNull orNull) {
            return value.isNull() || valid(orNull.type(), value);
        } else if (type instanceof Type.Listing listing) {
            return value.isArray()
                    && size(listing.size(), value.size())
                    && all(value, element -> valid(listing.element(), element))
                    && (!listing.unique() || unique(value))
                    && listing.rules().stream().allMatch(rule -> rule(rule, Set.of(), value));
        } else if (type instanceof Type.Mapping mapping) {
            return value.isObject()
                    && size(mapping.size(), value.size())
                    && all(value, element -> valid(mapping.value(), element))
                    && mapping.rules().stream().allMatch(rule -> rule(rule, Set.of(), value));
        }
        return ((Type.Converted) type).forms().stream().anyMatch(form -> form(form, value));
    }

    /** The branch a decision takes, or -1. */
    static int decide(Decision decision, JsonNode value) {
        if (decision instanceof Decision.Take take) {
            return take.branch();
        } else if (decision instanceof Decision.ByKind kinds) {
            JsonNode at = at(kinds.at(), value);
            for (Decision.KindCase one : kinds.cases()) {
                if (at != null && one.kind() == kind(at)) {
                    return decide(one.then(), value);
                }
            }
            return decide(kinds.otherwise(), value);
        } else if (decision instanceof Decision.ByValue values) {
            JsonNode at = at(values.at(), value);
            for (Decision.ValueCase one : values.cases()) {
                if (at != null && one.values().contains(literal(at))) {
                    return decide(one.then(), value);
                }
            }
            return decide(values.otherwise(), value);
        } else if (decision instanceof Decision.ByArity arities) {
            for (Decision.ArityCase one : arities.cases()) {
                if (one.minimum() <= value.size() && value.size() <= one.maximum()) {
                    return decide(one.then(), value);
                }
            }
            return decide(arities.otherwise(), value);
        } else if (decision instanceof Decision.ByPresence presence) {
            return decide(at(presence.at(), value) == null ? presence.absent() : presence.present(), value);
        }
        return -1;
    }

    private boolean structure(TypeDefinition.Structure structure, JsonNode value) {
        if (!value.isObject() || !size(structure.size(), value.size())) {
            return false;
        }
        Set<String> listed = new HashSet<>();
        for (Member member : structure.members()) {
            listed.add(member.wireName());
            JsonNode at = value.get(member.wireName());
            if (at == null ? member.required() : !valid(member.type(), at)) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> needs :
                structure.dependentRequired().entrySet()) {
            if (value.has(needs.getKey()) && !needs.getValue().stream().allMatch(value::has)) {
                return false;
            }
        }
        for (RequiredGroup group : structure.requiredGroups()) {
            long there = group.alternatives().stream()
                    .filter(names -> names.stream().allMatch(value::has))
                    .count();
            if (group.exclusive() ? there != 1 : there == 0) {
                return false;
            }
        }
        return value.propertyNames().stream()
                        .allMatch(name -> listed.contains(name) || additional(structure.additional(), value.get(name)))
                && structure.rules().stream().allMatch(rule -> rule(rule, listed, value));
    }

    /** Whether a rule holds, for all members but those that are listed. */
    private boolean rule(Rule rule, Set<String> listed, JsonNode value) {
        if (rule instanceof Rule.Contains contains) {
            long fitting = value.valueStream()
                    .filter(element -> valid(contains.type(), element))
                    .count();
            return contains.minimum() <= fitting && fitting <= contains.maximum();
        } else if (rule instanceof Rule.Unique) {
            return value.valueStream().map(ModelValidator::literal).distinct().count() == value.size();
        } else if (rule instanceof Rule.Branches branches) {
            long fitting =
                    branches.types().stream().filter(type -> valid(type, value)).count();
            return branches.exclusive() ? fitting == 1 : fitting > 0;
        } else if (rule instanceof Rule.Dependent dependent) {
            return !value.has(dependent.member()) || valid(dependent.type(), value);
        }
        return value.propertyNames().stream()
                .filter(name -> !listed.contains(name))
                .allMatch(name -> rule instanceof Rule.Names names
                        ? valid(names.type(), StringNode.valueOf(name))
                        : members((Rule.Members) rule, name, value.get(name)));
    }

    private boolean members(Rule.Members rule, String name, JsonNode value) {
        List<Rule.Members.Named> matching = rule.patterns().stream()
                .filter(named -> Pattern.compile(named.pattern()).matcher(name).find())
                .toList();
        return matching.isEmpty()
                ? additional(rule.others(), value)
                : matching.stream().allMatch(named -> valid(named.type(), value));
    }

    private boolean tuple(TypeDefinition.Tuple tuple, JsonNode value) {
        if (!value.isArray() || !size(tuple.size(), value.size())) {
            return false;
        }
        for (int i = 0; i < Math.max(value.size(), tuple.elements().size()); i++) {
            Member element = i < tuple.elements().size() ? tuple.elements().get(i) : null;
            boolean fits;
            if (i >= value.size()) {
                fits = element == null || !element.required();
            } else if (element == null) {
                fits = additional(tuple.additional(), value.get(i));
            } else {
                fits = valid(element.type(), value.get(i));
            }
            if (!fits) {
                return false;
            }
        }
        return tuple.rules().stream().allMatch(rule -> rule(rule, Set.of(), value));
    }

    private boolean additional(Additional additional, JsonNode value) {
        if (additional instanceof Additional.Typed typed) {
            return valid(typed.type(), value);
        }
        return additional instanceof Additional.Keep;
    }

    private boolean form(Type.Form form, JsonNode value) {
        boolean listed = form.allowed().contains(literal(value));
        boolean open = form.allowed().isEmpty()
                || (form.type() instanceof Type.Text text && !text.patterns().isEmpty());
        return listed || (open && valid(form.type(), value));
    }

    private static boolean bounds(Bounds bounds, BigDecimal value) {
        BigDecimal low = bounds.minimum();
        BigDecimal high = bounds.maximum();
        return (low == null || value.compareTo(low) >= (bounds.minimumExclusive() ? 1 : 0))
                && (high == null || value.compareTo(high) <= (bounds.maximumExclusive() ? -1 : 0))
                && (bounds.multipleOf() == null
                        || value.remainder(bounds.multipleOf()).signum() == 0);
    }

    private static boolean size(Lengths lengths, int size) {
        return (lengths.minimum() == null || size >= lengths.minimum())
                && (lengths.maximum() == null || size <= lengths.maximum());
    }

    private static boolean isWhole(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean unique(JsonNode array) {
        Set<JsonLiteral> seen = new HashSet<>();
        return all(array, element -> seen.add(literal(element)));
    }

    private static boolean all(JsonNode values, java.util.function.Predicate<JsonNode> test) {
        for (JsonNode value : values) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable JsonNode at(Probe probe, JsonNode value) {
        if (probe instanceof Probe.Element element) {
            return value.isArray() ? value.get(element.index()) : null;
        }
        return probe instanceof Probe.Member member ? (value.isObject() ? value.get(member.name()) : null) : value;
    }

    private static JsonKind kind(JsonNode value) {
        if (value.isObject()) {
            return JsonKind.OBJECT;
        } else if (value.isArray()) {
            return JsonKind.ARRAY;
        } else if (value.isString()) {
            return JsonKind.STRING;
        } else if (value.isNumber()) {
            return JsonKind.NUMBER;
        }
        return value.isBoolean() ? JsonKind.BOOLEAN : JsonKind.NULL;
    }

    /** Equal for values that JSON Schema takes for equal. */
    static JsonLiteral literal(JsonNode value) {
        if (value.isString()) {
            return new JsonLiteral.Text(
                    value.asString(), dev.framewright.generator.source.JsonText.quote(value.asString()));
        } else if (value.isNumber()) {
            return new JsonLiteral.Numeric(value.decimalValue());
        } else if (value.isBoolean()) {
            return new JsonLiteral.Bool(value.asBoolean());
        } else if (value.isNull()) {
            return new JsonLiteral.Null();
        }
        return new JsonLiteral.Structure(canonical(value));
    }

    private static String canonical(JsonNode value) {
        StringBuilder out = new StringBuilder();
        if (value.isArray()) {
            for (JsonNode element : value) {
                out.append(out.isEmpty() ? "" : ",").append(canonical(element));
            }
            return "[" + out + "]";
        } else if (value.isObject()) {
            value.propertyNames().stream()
                    .sorted()
                    .forEach(name -> out.append(out.isEmpty() ? "" : ",")
                            .append('"')
                            .append(name)
                            .append("\":")
                            .append(canonical(value.get(name))));
            return "{" + out + "}";
        }
        return literal(value).json();
    }
}

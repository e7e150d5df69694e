package dev.framewright.generator.lower;

import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keywords with schemas that speak of elements, names or the whole, and make no type. */
final class RuleLowering {
    private final Lowering lowering;

    RuleLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /** {@code contains} with its limits. */
    List<Rule> contains(Facets facets) {
        List<Rule> rules = new ArrayList<>();
        for (Part part : facets.with("contains")) {
            Schema schema = part.schema().child("contains");
            if (schema == null) {
                continue;
            }
            int least = count(part.get("minContains"), 1);
            int most = count(part.get("maxContains"), Integer.MAX_VALUE);
            Reach reach = lowering.reach;
            if (reach.includes(schema, facets)
                    || reach.looksAtSpelling(List.of(schema), ArrayLowering.elements(facets))) {
                lowering.lint.fullValidationOnly(part, "contains");
                continue;
            }
            if (most < Integer.MAX_VALUE && !reach.isExact(schema)) {
                lowering.lint.fullValidationOnly(part, "maxContains");
                most = Integer.MAX_VALUE;
            }
            if (least > 0 || most < Integer.MAX_VALUE) {
                Type type = isFalse(schema)
                        ? Type.Raw.NEVER
                        : named(new Subject(List.of(Part.of(schema)), elements(facets), schema));
                rules.add(new Rule.Contains(type, least, most));
            }
        }
        return rules;
    }

    /** The one JSON type that all elements have; null when that is not known. */
    private @Nullable JsonType elements(Facets facets) {
        Set<JsonType> types = null;
        for (Part part : facets.parts()) {
            Schema items = ArrayLowering.prefix(part).isEmpty() ? ArrayLowering.rest(part) : null;
            if (items != null) {
                types = JsonType.both(
                        lowering.facets
                                .read(lowering.facets.follow(Subject.of(items)))
                                .types(),
                        types);
            }
        }
        return types != null && types.size() == 1 ? types.iterator().next() : null;
    }

    /** A number of elements. */
    static int count(@Nullable Json written, int otherwise) {
        return written instanceof Json.Num number
                ? number.value().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()
                : otherwise;
    }

    /** {@code propertyNames}. */
    List<Rule> names(Facets facets) {
        List<Rule> rules = new ArrayList<>();
        for (Part part : facets.with("propertyNames")) {
            Schema schema = part.schema().child("propertyNames");
            if (schema != null) {
                Type type = isFalse(schema)
                        ? Type.Raw.NEVER
                        : name(Subject.of(schema).only(JsonType.STRING));
                if (!type.equals(Type.Text.ANY)) {
                    rules.add(new Rule.Names(type));
                }
            }
        }
        return rules;
    }

    /** Whether {@code propertyNames} allows a name. */
    boolean isAllowed(Facets facets, String name) {
        return facets.with("propertyNames").stream().allMatch(part -> {
            Schema schema = part.schema().child("propertyNames");
            return schema == null
                    || new ValueCheck(lowering.facets).of(Subject.of(schema), new Json.Str(schema.location(), name))
                            != Truth.NO;
        });
    }

    /** {@code dependentSchemas}, and {@code dependencies} that are schemas; those that only name members are elsewhere. */
    List<Rule> dependent(Facets facets) {
        List<Rule> rules = new ArrayList<>();
        for (Part part : facets.parts()) {
            for (String keyword : List.of("dependentSchemas", "dependencies")) {
                if (part.get(keyword) instanceof Json.Obj all) {
                    all.members().forEach((name, written) -> {
                        if (!(written instanceof Json.Arr) && required(written) == null) {
                            dependent(facets, part, keyword, name, rules);
                        }
                    });
                }
            }
        }
        return rules;
    }

    private void dependent(Facets facets, Part part, String keyword, String name, List<Rule> rules) {
        Json.Obj all = (Json.Obj) part.get(keyword);
        Json written = all == null ? null : all.get(name);
        if (all == null || written == null) {
            return;
        }
        Schema schema = part.schema().at(written);
        if (isInItself(List.of(schema), facets) || looksAtSpelling(List.of(schema), facets)) {
            lowering.lint.fullValidationOnly(part.schema(), all.nameLocation(name), keyword);
        } else if (isFalse(schema)) {
            rules.add(new Rule.Dependent(name, Type.Raw.NEVER));
        } else if (!ObjectLowering.trivial(schema)) {
            rules.add(new Rule.Dependent(name, named(Subject.of(schema).only(JsonType.OBJECT))));
        }
    }

    /** {@code anyOf} and {@code oneOf} whose branches only add limits to values of one type. */
    List<Rule.Branches> branches(Facets facets, JsonType type) {
        List<Rule.Branches> rules = new ArrayList<>();
        for (Facets.Group group : facets.dropped()) {
            // text with such limits stays text, so that nothing spells it in another way
            boolean spelled = type != JsonType.STRING && looksAtSpelling(group.branches(), facets);
            if (spelled || isInItself(group.branches(), facets)) {
                lowering.lint.fullValidationOnly(group.part(), group.keyword());
                continue;
            }
            boolean exclusive = group.exclusive() && group.branches().stream().allMatch(lowering.reach::isExact);
            if (exclusive != group.exclusive()) {
                lowering.lint.fullValidationOnly(group.part(), group.keyword());
            }
            List<Type> types = group.branches().stream()
                    .map(branch -> isFalse(branch)
                            ? Type.Raw.NEVER
                            : named(Subject.of(branch).only(type)))
                    .toList();
            rules.add(new Rule.Branches(types, exclusive));
        }
        return rules;
    }

    /** Whether a rule can be inside of itself. */
    private boolean isInItself(List<Schema> rule, Facets facets) {
        return rule.stream().anyMatch(schema -> lowering.reach.includes(schema, facets));
    }

    /** Whether a rule looks at something in the whole that may be written in another way. */
    private boolean looksAtSpelling(List<Schema> rule, Facets facets) {
        List<Schema> whole = facets.parts().stream().map(Part::schema).toList();
        return lowering.reach.looksAtSpelling(rule, whole);
    }

    /** The names that a schema asks for, if it says nothing else. */
    static Json.@Nullable Arr required(Json schema) {
        return schema instanceof Json.Obj object
                        && object.get("required") instanceof Json.Arr names
                        && object.members().keySet().stream()
                                .allMatch(keyword -> keyword.equals("required") || Keywords.isAnnotation(keyword))
                ? names
                : null;
    }

    /** The type of values that a schema allows, one that can be checked by itself. */
    Type type(Schema schema) {
        return isFalse(schema) ? Type.Raw.NEVER : named(Subject.of(schema));
    }

    private static boolean isFalse(Schema schema) {
        return schema.node() instanceof Json.Bool bool && !bool.value();
    }

    /** Names are strings in Java, whatever their format. */
    private Type name(Subject subject) {
        Type text = Formats.untyped(lowering.types.inside(subject));
        return text instanceof Type.Text ? text : named(subject);
    }

    private Type named(Subject subject) {
        Type type = lowering.types.inside(subject);
        if (isCheckable(type)) {
            return type;
        }
        Subject followed = lowering.facets.follow(subject);
        TypeId id = new TypeId(followed.id() + (type instanceof Type.OrNull ? "|null" : ""));
        Schema schema = followed.schema();
        lowering.define(
                id,
                () -> new TypeDefinition.Alias(
                        id, Hints.type(followed), lowering.types.doc(schema), schema.location(), type));
        return new Type.Named(id);
    }

    /** Whether values can be checked without a type that has a file of its own. */
    private static boolean isCheckable(Type type) {
        Type inner = type instanceof Type.OrNull orNull ? orNull.type() : type;
        return !(inner instanceof Type.Listing
                || inner instanceof Type.Mapping
                || inner instanceof Type.Converted
                || (inner instanceof Type.Text text
                        && (Formats.isKnown(text.format()) || !text.rules().isEmpty()))
                || (inner instanceof Type.Whole whole && !whole.rules().isEmpty())
                || (inner instanceof Type.Decimal decimal && !decimal.rules().isEmpty()));
    }

    /** The members of an object that is the value of a keyword; none when it does not stand here. */
    static Map<String, Json> entries(Part part, String keyword) {
        return part.get(keyword) instanceof Json.Obj object ? object.members() : Map.of();
    }
}

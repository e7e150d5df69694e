package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Alternatives: {@code oneOf}, {@code anyOf}, and several words in {@code type}. */
final class ChoiceLowering {
    private static final Set<String> SHAPES = Set.of(
            "type",
            "enum",
            "const",
            "$ref",
            "oneOf",
            "anyOf",
            "allOf",
            "properties",
            "items",
            "prefixItems",
            "additionalProperties",
            "additionalItems");

    private final Lowering lowering;
    private final EnumLowering enums;

    ChoiceLowering(Lowering lowering) {
        this.lowering = lowering;
        this.enums = new EnumLowering(lowering);
    }

    /** The type of the first {@code oneOf} or {@code anyOf}; {@code null} when its branches shape no types. */
    @Nullable
    Type lower(Facets facets) {
        Facets.Group group = facets.groups().get(0);
        facets.groups().stream().skip(1).forEach(this::unused);
        if (facets.types() != null && facets.types().size() == 1 && onlyLimits(group)) {
            unused(group);
            return null;
        }
        List<Subject> branches = new ArrayList<>();
        boolean nullable = false;
        for (Schema branch : group.branches()) {
            Subject subject = branch(facets, group, branch);
            Facets read = lowering.facets.read(lowering.facets.follow(subject));
            if (isNull(read)) {
                overlapOfNull(group, nullable);
                nullable = true;
                lowering.types.of(subject);
            } else {
                branches.add(subject);
            }
        }
        Type type = enumeration(facets, group, branches.size());
        if (type == null) {
            List<Alternative> alternatives = new ArrayList<>();
            for (Subject branch : branches) {
                Type one = lowering.types.of(branch);
                if (one instanceof Type.OrNull || (one instanceof Type.Any && one != TypeLowering.BROKEN)) {
                    overlapOfNull(group, nullable);
                    nullable = true;
                }
                one = one instanceof Type.OrNull orNull ? orNull.type() : one;
                alternatives.add(alternative(branch, one));
            }
            type = choice(facets, alternatives);
        }
        return nullable ? TypeLowering.orNull(type) : type;
    }

    /** The type of values of one of several JSON types. */
    Type byType(Facets facets, List<JsonType> types) {
        Map<JsonType, Type> found = new LinkedHashMap<>();
        for (JsonType type : types) {
            found.put(type, lowering.types.of(facets.subject().only(type)));
        }
        return ofTypes(facets, found);
    }

    /** The type of values that have one of several types already found. */
    Type ofTypes(Facets facets, Map<JsonType, Type> types) {
        List<Alternative> alternatives = new ArrayList<>();
        Schema schema = facets.subject().schema();
        types.forEach((json, type) -> alternatives.add(
                new Alternative(new Branch(Hints.suffixed(schema, json.word()), type, Doc.NONE), schema.location())));
        return choice(facets, alternatives);
    }

    /** An alternative and where it is written. */
    record Alternative(Branch branch, Location location) {}

    private Type choice(Facets facets, List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return new Type.Null();
        }
        if (alternatives.size() == 1) {
            return alternatives.get(0).branch().type();
        }
        TypeId id = new TypeId(facets.subject().id());
        new Choices(lowering).define(id, facets.subject(), alternatives);
        return new Type.Named(id);
    }

    private Alternative alternative(Subject subject, Type type) {
        Schema written = subject.schema();
        Schema named = subject.parts().size() == 1 ? lowering.facets.follow(written) : written;
        return new Alternative(new Branch(Hints.type(named), type, lowering.types.doc(written)), written.location());
    }

    /** A branch, together with what stands beside the group and has to hold as well. */
    private Subject branch(Facets facets, Facets.Group group, Schema branch) {
        Subject alone = Subject.of(branch);
        List<Part> besides = new ArrayList<>(facets.besides(group));
        if (!facets.restrictsBesides(group)) {
            Facets read = lowering.facets.read(lowering.facets.follow(alone));
            Set<JsonType> types = read.types();
            boolean implied = facets.types() == null
                    || (types != null && types.stream().allMatch(type -> type.in(facets.types())))
                    || (read.values() != null
                            && read.values().stream()
                                    .allMatch(value -> JsonType.of(value).in(facets.types())));
            if (implied || (types == null && read.values() == null && isChoice(read))) {
                return alone;
            }
        }
        besides.add(Part.of(branch));
        return new Subject(besides, facets.subject().only(), branch);
    }

    private static boolean isChoice(Facets read) {
        return !read.groups().isEmpty();
    }

    private @Nullable Type enumeration(Facets facets, Facets.Group group, int branches) {
        List<EnumConstant> named = enums.named(facets, group);
        if (named != null) {
            distinct(group, named);
            return named.size() == 1
                    ? new Type.Constant(named.get(0).value())
                    : enums.enumeration(facets.subject(), named, null);
        }
        if (group.exclusive() || branches != 2 || facets.restrictsBesides(group)) {
            return null;
        }
        List<EnumConstant> known = null;
        Type base = null;
        for (Schema branch : group.branches()) {
            Facets read = lowering.facets.read(lowering.facets.follow(Subject.of(branch)));
            List<EnumConstant> constants = read.groups().size() == 1 && read.values() == null
                    ? enums.named(read, read.groups().get(0))
                    : enums.listed(read);
            if (constants != null) {
                known = constants;
                lowering.lint.parts(read);
            } else if (isBase(facets, read)) {
                base = lowering.types.of(branch);
            }
        }
        if (known == null || base == null) {
            return null;
        }
        boolean fits = known.get(0).value() instanceof JsonLiteral.Text
                ? base instanceof Type.Text
                : base instanceof Type.Whole;
        return fits ? enums.enumeration(facets.subject(), known, base) : null;
    }

    /** Whether a branch is all integers or all strings, and what stands beside the branches allows these. */
    private static boolean isBase(Facets facets, Facets read) {
        return read.types() != null
                && read.types().stream().allMatch(type -> type.in(facets.types()))
                && read.values() == null
                && read.groups().isEmpty()
                && (read.types().equals(Set.of(JsonType.STRING)) || read.types().equals(Set.of(JsonType.INTEGER)));
    }

    private static boolean isNull(Facets read) {
        boolean byType = read.types() != null && read.types().equals(Set.of(JsonType.NULL));
        boolean byValue = read.values() != null
                && read.values().size() == 1
                && JsonType.of(read.values().get(0)) == JsonType.NULL;
        return byType || byValue;
    }

    /** Whether the branches say nothing that a Java type could express. */
    private boolean onlyLimits(Facets.Group group) {
        return group.branches().stream()
                .map(Schema::object)
                .allMatch(branch -> branch != null
                        && !branch.members().isEmpty()
                        && branch.members().keySet().stream().noneMatch(SHAPES::contains));
    }

    private void distinct(Facets.Group group, List<EnumConstant> constants) {
        Set<JsonLiteral> seen = new HashSet<>();
        for (EnumConstant constant : constants) {
            if (!seen.add(constant.value())) {
                lowering.diagnostics.error(
                        Codes.AMBIGUOUS,
                        group.written().location(),
                        "two alternatives of \"" + group.keyword() + "\" have the same value "
                                + constant.value().json(),
                        "remove one of them");
            }
        }
    }

    private void overlapOfNull(Facets.Group group, boolean already) {
        if (already && group.exclusive()) {
            lowering.diagnostics.error(
                    Codes.AMBIGUOUS_NULL,
                    group.written().location(),
                    "two alternatives of \"oneOf\" allow null, so that null is never valid",
                    "allow null in one of them only");
        }
    }

    private void unused(Facets.Group group) {
        lowering.lint.fullValidationOnly(group.part(), group.keyword());
    }
}

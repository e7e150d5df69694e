package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.Formats;
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
    private final Lowering lowering;
    private final EnumLowering enums;

    ChoiceLowering(Lowering lowering) {
        this.lowering = lowering;
        this.enums = new EnumLowering(lowering);
    }

    /** The type of the first {@code oneOf} or {@code anyOf}. */
    Type lower(Facets facets) {
        Facets.Group group = facets.groups().get(0);
        Nulls nulls = new Nulls();
        List<Subject> branches = new ArrayList<>();
        List<Schema> written = new ArrayList<>();
        for (Schema branch : group.branches()) {
            Subject subject = lowering.branches.of(facets, group, branch);
            if (isNull(lowering.facets.read(lowering.facets.follow(subject)))) {
                nulls.count += lowering.types.of(subject) instanceof Type.Null ? 1 : 0;
            } else {
                branches.add(subject);
                written.add(branch);
            }
        }
        Type type = enumeration(facets, group, written);
        if (type == null) {
            List<Alternative> alternatives = new ArrayList<>();
            for (Subject branch : branches) {
                Type one = nulls.without(lowering.types.of(branch));
                if (!(one instanceof Type.Raw raw && raw.isNever())) {
                    alternatives.add(alternative(branch, one));
                }
            }
            type = choice(facets, alternatives, group.exclusive());
        }
        return nulls.count > 0 && allowsNull(facets, group, nulls.count) ? TypeLowering.orNull(type) : type;
    }

    private boolean allowsNull(Facets facets, Facets.Group group, int allowing) {
        Truth truth =
                group.exclusive() ? new ValueCheck(lowering.facets).of(facets.subject(), TypeLowering.NULL) : Truth.YES;
        if (truth == Truth.NO && allowing > 1) {
            lowering.diagnostics.warning(
                    Codes.AMBIGUOUS_NULL,
                    group.written().location(),
                    allowing + " alternatives of \"oneOf\" allow null, so that null is never valid",
                    "allow null in one of them only");
        } else if (truth == Truth.MAYBE && allowing > 1) {
            lowering.lint.fullValidationOnly(group.part(), group.keyword());
        }
        return truth != Truth.NO;
    }

    /** Counts the alternatives that allow null, and takes null out of them. */
    private static final class Nulls {
        private int count;

        Type without(Type type) {
            if (type instanceof Type.OrNull orNull) {
                count++;
                return orNull.type();
            }
            if (type instanceof Type.Any && type != TypeLowering.BROKEN) {
                count++;
                return Type.Raw.NOT_NULL;
            }
            if (type instanceof Type.Null) {
                count++;
                return Type.Raw.NEVER;
            }
            return type;
        }
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
        types.forEach((json, type) -> {
            if (!(type instanceof Type.Raw raw && raw.isNever())) {
                alternatives.add(Alternative.of(schema, json.word(), type));
            }
        });
        return choice(facets, alternatives);
    }

    /** An alternative and where it is written. */
    record Alternative(Branch branch, Location location) {
        /** The values of one JSON type among several that a schema allows. */
        static Alternative of(Schema schema, String word, Type type) {
            Location at = schema.location();
            Location place = new Location(at.file(), at.line(), at.column(), at.pointer() + "/type/" + word);
            return new Alternative(new Branch(Hints.suffixed(schema, word), type, Doc.NONE, place), at);
        }
    }

    /** A choice of alternatives none of which allows null and no two of which have a value in common. */
    Type choice(Facets facets, List<Alternative> alternatives) {
        return choice(facets, alternatives, true);
    }

    private Type choice(Facets facets, List<Alternative> alternatives, boolean exclusive) {
        if (alternatives.isEmpty()) {
            return Type.Raw.NEVER;
        }
        if (alternatives.size() == 1) {
            return alternatives.get(0).branch().type();
        }
        TypeId id = new TypeId(facets.subject().id());
        new Choices(lowering).define(id, facets.subject(), alternatives, exclusive);
        return new Type.Named(id);
    }

    private Alternative alternative(Subject subject, Type type) {
        Schema written = subject.schema();
        Schema named = subject.parts().size() == 1 ? lowering.facets.follow(written) : written;
        return new Alternative(
                new Branch(Hints.type(named), type, lowering.types.doc(written), written.location()),
                written.location());
    }

    private @Nullable Type enumeration(Facets facets, Facets.Group group, List<Schema> branches) {
        List<EnumConstant> named = enums.named(facets, group, branches);
        if (named != null) {
            List<EnumConstant> once = once(group, named);
            if (once.size() < 2) {
                return once.isEmpty()
                        ? Type.Raw.NEVER
                        : new Type.Constant(once.get(0).value());
            }
            return enums.enumeration(facets.subject(), once, null);
        }
        if (group.exclusive() || branches.size() != 2 || facets.restrictsBesides(group)) {
            return null;
        }
        List<EnumConstant> known = null;
        Type base = null;
        for (Schema branch : branches) {
            Facets read = lowering.facets.read(lowering.facets.follow(Subject.of(branch)));
            List<EnumConstant> constants = listed(read);
            if (constants != null && !constants.isEmpty()) {
                known = constants;
                lowering.lint.parts(read);
            } else if (isBase(facets, read)) {
                base = Formats.untyped(lowering.types.of(branch));
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

    /** The values that a branch lists; {@code null} when it is of another kind. */
    private @Nullable List<EnumConstant> listed(Facets branch) {
        if (branch.groups().size() != 1 || branch.values() != null) {
            return enums.listed(branch);
        }
        Facets.Group group = branch.groups().get(0);
        List<EnumConstant> named = enums.named(branch, group, group.branches());
        return named == null ? null : once(group, named);
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

    /** The constants that stand once; one that stands twice in {@code oneOf} is never valid. */
    private List<EnumConstant> once(Facets.Group group, List<EnumConstant> constants) {
        Map<JsonLiteral, EnumConstant> once = new LinkedHashMap<>();
        Set<JsonLiteral> again = new HashSet<>();
        for (EnumConstant constant : constants) {
            if (once.putIfAbsent(constant.value(), constant) != null) {
                again.add(constant.value());
                lowering.diagnostics.warning(
                        Codes.NO_EFFECT,
                        group.written().location(),
                        "two alternatives of \"" + group.keyword() + "\" have the same value "
                                + constant.value().json()
                                + (group.exclusive() ? ", which is therefore never valid" : ""),
                        "remove one of them");
            }
        }
        if (group.exclusive()) {
            once.keySet().removeAll(again);
        }
        return List.copyOf(once.values());
    }
}

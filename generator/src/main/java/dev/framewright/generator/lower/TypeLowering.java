package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the type of a schema; the other lowerings each know one kind of type. */
final class TypeLowering {
    /** How deep types that need no definition of their own may nest. */
    private static final int MAX_NESTING = 64;

    /** Stands for a type that cannot be found, which has been said; told from others by identity. */
    static final Type BROKEN = new Type.Any();

    static final Json.Null NULL = new Json.Null(Location.ofFile(""));

    private final Lowering lowering;
    private final Map<String, Type> done = new HashMap<>();
    private final Map<String, Active> active = new HashMap<>();
    private int containers;

    TypeLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The type of values for which {@code schema} holds. */
    Type of(Schema schema) {
        lowering.lint.chain(lowering.facets.chain(schema));
        return of(Subject.of(schema));
    }

    /** The type of values for which all parts of {@code subject} hold. */
    Type of(Subject unfollowed) {
        for (Part part : unfollowed.parts()) {
            lowering.lint.chain(lowering.facets.chain(part.schema()));
        }
        Subject subject = lowering.facets.follow(unfollowed);
        if (lowering.facets.isLoop(subject)) {
            return BROKEN;
        }
        String id = subject.id();
        Type known = done.get(id);
        if (known != null) {
            return known;
        }
        Active outer = active.get(id);
        if (outer != null) {
            return again(subject, outer);
        }
        if (active.size() >= MAX_NESTING || subject.parts().size() > MAX_NESTING) {
            return tooDeep(subject);
        }
        Active here = new Active(containers);
        active.put(id, here);
        Type type = compute(subject);
        active.remove(id);
        Type whole = here.recursive ? recursive(subject, type) : type;
        done.put(id, whole);
        return whole;
    }

    /** The type of what a list or map holds, which may well be the list or map itself. */
    Type inside(Subject subject) {
        containers++;
        try {
            return of(subject);
        } finally {
            containers--;
        }
    }

    /** A type that can be read and written alone. */
    TypeId root(Schema schema) {
        Type type = of(schema);
        if (type instanceof Type.Named named) {
            return named.id();
        }
        Subject subject = lowering.facets.follow(Subject.of(schema));
        boolean taken = type instanceof Type.OrNull orNull && orNull.type() instanceof Type.Named;
        TypeId id = new TypeId(subject.id() + (taken ? "|null" : ""));
        Schema named = subject.schema();
        NameHint name = taken ? Hints.suffixed(named, "or null") : Hints.type(subject);
        lowering.define(id, () -> new TypeDefinition.Alias(id, name, doc(named), named.location(), type));
        return id;
    }

    /** What is said about a schema, at its place and at the places it refers to. */
    Doc doc(Schema schema) {
        Doc doc = Doc.NONE;
        for (Schema link : lowering.facets.chain(schema)) {
            doc = Docs.overlay(doc, lowering.docs.of(link.node()));
        }
        return doc;
    }

    private Type compute(Subject subject) {
        if (subject.schema().node() instanceof Json.Bool bool
                && subject.parts().size() == 1
                && subject.only() == null) {
            return bool.value() ? new Type.Any() : never(subject.location());
        }
        Facets facets = lowering.facets.read(subject);
        if (facets.never() != null) {
            return never(facets.never().location());
        }
        lowering.lint.parts(facets);
        if (!takesRules(facets)) {
            facets.dropped().forEach(group -> lowering.lint.fullValidationOnly(group.part(), group.keyword()));
        }
        if (facets.parts().stream().anyMatch(part -> part.get("x-java-type") != null)) {
            return new ConvertedLowering(lowering).lower(facets);
        }
        if (facets.values() != null) {
            return new EnumLowering(lowering).lower(facets);
        }
        if (!facets.groups().isEmpty()) {
            return new ChoiceLowering(lowering).lower(facets);
        }
        return byType(facets);
    }

    /** Whether these are values of one JSON type, which have rules beside what their types say. */
    static boolean takesRules(Facets facets) {
        return facets.groups().isEmpty()
                && facets.values() == null
                && facets.types() != null
                && facets.types().size() == 1
                && Collections.disjoint(facets.types(), Set.of(JsonType.NULL, JsonType.BOOLEAN))
                && facets.with("x-java-type").isEmpty();
    }

    private Type byType(Facets facets) {
        if (facets.types() == null) {
            return new UntypedLowering(lowering).lower(facets);
        }
        Set<JsonType> types = new LinkedHashSet<>(facets.types());
        if (types.isEmpty()) {
            return lowering.conflict(
                    facets.subject().location(),
                    "the schemas that all have to hold here allow no common type",
                    "correct \"type\" in one of them");
        }
        boolean nullable = types.remove(JsonType.NULL);
        if (types.isEmpty()) {
            return new Type.Null();
        }
        Type type = types.size() == 1
                ? single(facets, types.iterator().next())
                : new ChoiceLowering(lowering).byType(facets, List.copyOf(types));
        return nullable ? orNull(type) : type;
    }

    private Type single(Facets facets, JsonType type) {
        return switch (type) {
            case NULL -> new Type.Null();
            case BOOLEAN -> new Type.Bool();
            case STRING -> new ScalarLowering(lowering).string(facets);
            case INTEGER -> new ScalarLowering(lowering).whole(facets);
            case NUMBER -> new ScalarLowering(lowering).decimal(facets);
            case OBJECT -> new ObjectLowering(lowering).lower(facets);
            case ARRAY -> new ArrayLowering(lowering).lower(facets);
        };
    }

    /** {@code type} or null; what allows null already stays as it is. */
    static Type orNull(Type type) {
        boolean already = type instanceof Type.OrNull || type instanceof Type.Null || type instanceof Type.Any;
        if (type instanceof Type.Raw raw && raw.isNever()) {
            return new Type.Null();
        }
        return already ? type : new Type.OrNull(type);
    }

    private Type never(Location at) {
        lowering.diagnostics.warning(
                Codes.NEVER_VALID,
                at,
                "the schema false stands here, so that no value is ever valid",
                "leave the member or alternative out instead");
        return Type.Raw.NEVER;
    }

    private Type again(Subject subject, Active outer) {
        if (outer.containers == containers) {
            lowering.diagnostics.error(
                    Codes.REF_LOOP,
                    subject.location(),
                    "this schema is an alternative of itself",
                    "a schema can be inside of itself only as a member or an element");
            return BROKEN;
        }
        outer.recursive = true;
        Type named = new Type.Named(new TypeId(subject.id()));
        return new ValueCheck(lowering.facets).of(subject, NULL) != Truth.NO ? new Type.OrNull(named) : named;
    }

    /** Gives a type that contains itself a name, unless it has one; whether it may be null is not part of the name. */
    private Type recursive(Subject subject, Type type) {
        Type inner = type instanceof Type.OrNull orNull ? orNull.type() : type;
        TypeId id = new TypeId(subject.id());
        if (inner.equals(new Type.Named(id)) || inner == BROKEN) {
            return type;
        }
        Schema schema = subject.schema();
        lowering.define(
                id, () -> new TypeDefinition.Alias(id, Hints.type(subject), doc(schema), schema.location(), inner));
        Type named = new Type.Named(id);
        return type instanceof Type.OrNull ? new Type.OrNull(named) : named;
    }

    private Type tooDeep(Subject subject) {
        lowering.lint.inexact(subject.schema());
        lowering.diagnostics.warning(
                Codes.TOO_COMPLEX,
                subject.location(),
                "lists, maps and choices nest more than " + MAX_NESTING
                        + " levels deep here; what is inside is kept as it comes and checked by full validation only",
                "give some of the levels an object of their own");
        return new Type.Any();
    }

    private static final class Active {
        private final int containers;
        private boolean recursive;

        Active(int containers) {
            this.containers = containers;
        }
    }
}

package dev.framewright.generator.plan;

import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.Type;

/**
 * A member of an object, an element of a tuple or the one value of a record that wraps it.
 *
 * @param name its name in Java
 * @param wireName its name on the wire; the index for a tuple element, empty for a wrapped value
 * @param type its type, without {@code OrNull}
 * @param occurrence whether it may be absent or null
 * @param java the Java type of a value that is there
 */
public record ComponentPlan(String name, String wireName, Type type, Occurrence occurrence, JavaType java, Doc doc) {

    /** How a component may occur. */
    public enum Occurrence {
        /** Always there, never null. */
        REQUIRED,
        /** Always there, perhaps null. */
        NULLABLE,
        /** Absent is null in Java; null on the wire is a violation. */
        OPTIONAL,
        /** Absent, null or a value: a {@code Presence}. */
        OPTIONAL_OR_NULL,
        /** Always the same value: it has no component in Java. */
        CONSTANT
    }

    static ComponentPlan of(String name, String wireName, Type type, boolean required, JavaTypes types, Doc doc) {
        Type plain = plain(type);
        JavaType java = types.of(plain);
        Occurrence occurrence;
        if (type instanceof Type.OrNull) {
            occurrence = required ? Occurrence.NULLABLE : Occurrence.OPTIONAL_OR_NULL;
        } else if (required) {
            occurrence = plain instanceof Type.Constant ? Occurrence.CONSTANT : Occurrence.REQUIRED;
        } else {
            occurrence = Occurrence.OPTIONAL;
        }
        return new ComponentPlan(name, wireName, plain, occurrence, java, doc);
    }

    private static Type plain(Type type) {
        if (type instanceof Type.OrNull orNull) {
            return orNull.type();
        }
        return type instanceof Type.Null ? NULL : type;
    }

    private static final Type NULL = new Type.Constant(new dev.framewright.generator.model.JsonLiteral.Null());

    /** Whether it has to be on the wire. */
    public boolean isRequired() {
        return occurrence != Occurrence.OPTIONAL && occurrence != Occurrence.OPTIONAL_OR_NULL;
    }

    /** Whether the Java value may be null. */
    public boolean isNullable() {
        return occurrence == Occurrence.NULLABLE || occurrence == Occurrence.OPTIONAL;
    }

    /** Whether it is a component of the record. */
    public boolean isComponent() {
        return occurrence != Occurrence.CONSTANT;
    }

    /** Whether the component is a Java primitive. */
    public boolean isPrimitive() {
        return occurrence == Occurrence.REQUIRED && java.isPrimitive();
    }
}

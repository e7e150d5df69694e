package dev.framewright.generator.plan;

import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.ReservedWords;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/** Which Java type stands for which type of the model. */
public final class JavaTypes {
    private final Map<TypeId, String> names;
    private final boolean hidesLibrary;

    JavaTypes(Map<TypeId, String> names) {
        this.names = Map.copyOf(names);
        this.hidesLibrary = !Collections.disjoint(ReservedWords.USED, names.values());
    }

    /** The simple name of the class generated for a definition. */
    public String className(TypeId id) {
        return Objects.requireNonNull(names.get(id), () -> "no such type: " + id);
    }

    /** Whether generated code has to write out the packages of types that it uses, because one is called like them. */
    boolean hidesLibrary() {
        return hidesLibrary;
    }

    /** The Java type of a value that is neither absent nor null. */
    public JavaType of(Type type) {
        if (type instanceof Type.Named named) {
            return new JavaType.Generated(className(named.id()));
        } else if (type instanceof Type.Text) {
            return JavaType.Simple.STRING;
        } else if (type instanceof Type.Whole whole) {
            return whole(whole.bounds());
        } else if (type instanceof Type.Decimal) {
            return JavaType.Simple.DOUBLE;
        } else if (type instanceof Type.Bool) {
            return JavaType.Simple.BOOLEAN;
        } else if (type instanceof Type.OrNull orNull) {
            return of(orNull.type());
        } else if (type instanceof Type.Listing listing) {
            return new JavaType.ListOf(of(listing.element()), listing.element() instanceof Type.OrNull);
        } else if (type instanceof Type.Mapping mapping) {
            return new JavaType.MapOf(of(mapping.value()), mapping.value() instanceof Type.OrNull);
        } else if (type instanceof Type.Converted converted) {
            return JavaType.Simple.valueOf(converted.target().name());
        } else if (type instanceof Type.Constant constant) {
            return constant(constant.value());
        }
        return JavaType.Simple.RAW_JSON;
    }

    /** The Java type of the values of an enumeration: of those it lists, and if it is open of those it allows. */
    static JavaType ofConstants(TypeDefinition.Enumeration type) {
        if (!(type.base() instanceof Type.Whole whole)) {
            return JavaType.Simple.STRING;
        }
        JavaType java = type.open() ? whole(whole.bounds()) : JavaType.Simple.INT;
        for (EnumConstant constant : type.constants()) {
            JavaType one = constant(constant.value());
            boolean wider =
                    one == JavaType.Simple.BIG_INTEGER || (one == JavaType.Simple.LONG && java == JavaType.Simple.INT);
            java = wider ? one : java;
        }
        return java;
    }

    private static JavaType whole(Bounds bounds) {
        BigDecimal minimum = bounds.minimum();
        BigDecimal maximum = bounds.maximum();
        if (minimum != null
                && maximum != null
                && within(minimum, Integer.MIN_VALUE, Integer.MAX_VALUE)
                && within(maximum, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            return JavaType.Simple.INT;
        }
        boolean fits = (minimum == null || within(minimum, Long.MIN_VALUE, Long.MAX_VALUE))
                && (maximum == null || within(maximum, Long.MIN_VALUE, Long.MAX_VALUE));
        return fits ? JavaType.Simple.LONG : JavaType.Simple.BIG_INTEGER;
    }

    private static JavaType constant(JsonLiteral value) {
        if (value instanceof JsonLiteral.Text) {
            return JavaType.Simple.STRING;
        } else if (value instanceof JsonLiteral.Bool) {
            return JavaType.Simple.BOOLEAN;
        } else if (value instanceof JsonLiteral.Numeric numeric) {
            BigDecimal number = numeric.value();
            return numeric.isInteger()
                    ? whole(new Bounds(number, false, number, false, null))
                    : JavaType.Simple.BIG_DECIMAL;
        }
        return JavaType.Simple.RAW_JSON;
    }

    private static boolean within(BigDecimal value, long minimum, long maximum) {
        return value.compareTo(BigDecimal.valueOf(minimum)) >= 0 && value.compareTo(BigDecimal.valueOf(maximum)) <= 0;
    }
}

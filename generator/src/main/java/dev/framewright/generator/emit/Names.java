package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.JavaType;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The names of a plan as JavaPoet wants them. */
final class Names {
    private final JavaPlan plan;
    private final Map<String, ClassName> codecs = new HashMap<>();

    /** To check a name and to make its parts takes time, and a type is named wherever it is used. */
    private final Map<String, ClassName> types = new ConcurrentHashMap<>();

    Names(JavaPlan plan) {
        this.plan = plan;
        for (TypePlan type : plan.types()) {
            if (type.codec() != null) {
                codecs.put(type.name(), type(type.codec()));
            }
        }
    }

    JavaPlan plan() {
        return plan;
    }

    ClassName type(String simpleName) {
        return types.computeIfAbsent(simpleName, name -> ClassName.get(plan.packageName(), name));
    }

    /** The codec of the class generated for a definition. */
    ClassName codecOf(Type.Named named) {
        String name = plan.javaTypes().className(named.id());
        return Objects.requireNonNull(codecs.get(name), name);
    }

    JavaType java(Type type) {
        return plan.javaTypes().of(type);
    }

    /** The type of a value that is always there. */
    TypeName of(JavaType type) {
        if (type instanceof JavaType.Simple simple) {
            return switch (simple) {
                case INT -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case DOUBLE -> TypeName.DOUBLE;
                case BOOLEAN -> TypeName.BOOLEAN;
                case STRING -> ClassName.get(String.class);
                case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
                case BIG_INTEGER -> ClassName.get(BigInteger.class);
                case RAW_JSON -> Library.RAW_JSON;
                case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
                case LOCAL_DATE -> ClassName.get(LocalDate.class);
                case OFFSET_TIME -> ClassName.get(OffsetTime.class);
                case UUID -> ClassName.get(UUID.class);
                case URI -> ClassName.get(URI.class);
                case BASE64_TEXT -> Library.BASE64_TEXT;
            };
        } else if (type instanceof JavaType.ListOf list) {
            return parameterized(List.class, argument(list.element(), list.nullable()));
        } else if (type instanceof JavaType.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), argument(map.value(), map.nullable()));
        } else if (type instanceof JavaType.PresenceOf presence) {
            return ParameterizedTypeName.get(
                    Library.PRESENCE, of(presence.value()).box());
        }
        return type(((JavaType.Generated) type).name());
    }

    /** The same for a type argument or a value that may be null. */
    TypeName boxed(JavaType type) {
        return of(type).box();
    }

    /** The declared type of a component. */
    TypeName of(ComponentPlan component) {
        return switch (component.occurrence()) {
            case REQUIRED, CONSTANT -> of(component.java());
            case NULLABLE, OPTIONAL -> nullable(boxed(component.java()));
            case OPTIONAL_OR_NULL -> of(new JavaType.PresenceOf(component.java()));
        };
    }

    /** The declared type of the component for what is not listed. */
    TypeName of(RestPlan rest, TypePlan.Shape shape) {
        if (rest instanceof RestPlan.Typed typed) {
            return of(typed.java());
        }
        return shape == TypePlan.Shape.TUPLE ? Library.TAIL : Library.EXTRAS;
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(Library.NULLABLE);
    }

    static TypeName parameterized(Class<?> raw, TypeName... arguments) {
        return parameterized(ClassName.get(raw), arguments);
    }

    static TypeName parameterized(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }

    private TypeName argument(JavaType type, boolean nullable) {
        return nullable ? nullable(boxed(type)) : boxed(type);
    }
}

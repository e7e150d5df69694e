package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes expressions that read a value from {@code in}; longer ones become private methods of the codec. */
final class Reads {
    private final CodecClass codec;
    private final Names names;

    Reads(CodecClass codec) {
        this.codec = codec;
        this.names = codec.names;
    }

    /** Reads a component, null or absent included. */
    CodeBlock component(ComponentPlan component) {
        CodeBlock value = value(component.type(), component.name());
        return switch (component.occurrence()) {
            case REQUIRED, OPTIONAL, CONSTANT -> value;
            case NULLABLE -> CodeBlock.of("in.readNull() ? null : $L", value);
            case OPTIONAL_OR_NULL -> {
                boolean mayFail = component.java().mayFail();
                yield CodeBlock.of(
                        "in.readNull() ? $1T.ofNull() : $2T.$3L($4L)",
                        Library.PRESENCE,
                        mayFail ? Library.COPIES : Library.PRESENCE,
                        mayFail ? "presence" : "of",
                        value);
            }
        };
    }

    /** Reads a value that is not null. {@code name} is what helper methods are called after. */
    CodeBlock value(Type type, String name) {
        if (type instanceof Type.Named named) {
            return CodeBlock.of("$T.read(in)", names.codecOf(named));
        } else if (type instanceof Type.OrNull orNull) {
            return CodeBlock.of("in.readNull() ? null : $L", value(orNull.type(), name));
        } else if (type instanceof Type.Listing listing) {
            return helper(name, free -> listing(free, listing, name));
        } else if (type instanceof Type.Mapping mapping) {
            return helper(name, free -> mapping(free, mapping, name));
        }
        String format = Formats.of(type);
        if (format != null) {
            return CodeBlock.of(
                    "$T.read(in, $T.$L, $T.class)",
                    Library.FORMATS,
                    Library.TEXT_FORMAT,
                    Formats.constant(format),
                    names.of(names.java(type)));
        } else if (type instanceof Type.Converted encoded && encoded.target() == Type.JavaTarget.BASE64_TEXT) {
            return CodeBlock.of("$T.ofText(in.readString())", Library.BASE64_TEXT);
        } else if (type instanceof Type.Converted converted) {
            String method = helperName(name);
            codec.add(new ConversionReader(names, codec.constants).method(method, converted));
            return CodeBlock.of("$L(in)", method);
        } else if (type instanceof Type.Constant constant) {
            return helper(name, free -> constant(free, constant, name));
        } else if (type instanceof Type.Null) {
            return value(new Type.Constant(new JsonLiteral.Null()), name);
        }
        return CodeBlock.of("in.$L()", method(names.java(type)));
    }

    /** The method of {@code JsonReader} that reads a plain type. */
    static String method(JavaType type) {
        return switch ((JavaType.Simple) type) {
            case INT -> "readInt";
            case LONG -> "readLong";
            case DOUBLE -> "readDouble";
            case BOOLEAN -> "readBoolean";
            case STRING -> "readString";
            case BIG_DECIMAL -> "readBigDecimal";
            case BIG_INTEGER -> "readBigInteger";
            case RAW_JSON -> "readRaw";
            case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT ->
                throw new IllegalArgumentException(type + " is read as text first");
        };
    }

    /** What a variable holds before anything was read. */
    static String zero(JavaType type) {
        if (type == JavaType.Simple.BOOLEAN) {
            return "false";
        }
        return type.isPrimitive() ? "0" : "null";
    }

    private String helperName(String name) {
        return codec.helperName("read" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private CodeBlock helper(String name, Function<String, MethodSpec.Builder> method) {
        String free = helperName(name);
        codec.add(method.apply(free).build());
        return CodeBlock.of("$L(in)", free);
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returns)
                .addParameter(Library.READER, "in");
    }

    private MethodSpec.Builder listing(String method, Type.Listing listing, String name) {
        TypeName type = names.of(names.java(listing));
        return method(method, type)
                .addStatement("$T list = new $T<>()", type, ArrayList.class)
                .beginControlFlow("if (in.beginArray())")
                .beginControlFlow("while (in.nextElement())")
                .addStatement("list.add($L)", value(listing.element(), name + "Element"))
                .endControlFlow()
                .endControlFlow()
                .addStatement("return list");
    }

    private MethodSpec.Builder mapping(String method, Type.Mapping mapping, String name) {
        TypeName type = names.of(names.java(mapping));
        return method(method, type)
                .addStatement("$T map = new $T<>()", type, LinkedHashMap.class)
                .beginControlFlow("if (in.beginObject())")
                .beginControlFlow("while (in.nextMember())")
                .addCode(put("map", mapping.value(), name))
                .endControlFlow()
                .endControlFlow()
                .addStatement("return map");
    }

    /** Puts the member that was gone to into a map; twice the same name is a violation. */
    CodeBlock put(String map, Type value, String name) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L.containsKey(in.lastName()))", map)
                .addStatement("in.duplicate(in.nameOffset())")
                .endControlFlow()
                .addStatement("$L.put(in.lastName(), $L)", map, value(value, name + "Value"))
                .build();
    }

    private MethodSpec.Builder constant(String method, Type.Constant constant, String name) {
        JavaType java = names.java(constant);
        CodeBlock value = Literals.of(constant.value(), java);
        if (java == JavaType.Simple.BIG_DECIMAL || java == JavaType.Simple.RAW_JSON) {
            String field = codec.constants.field(JavaText.constantName(name), names.of(java), value);
            value = CodeBlock.of("$L", field);
        }
        return method(method, names.of(java)).addCode(constant(constant)).addStatement("return $L", value);
    }

    /** Statements that read a value and record a violation if it is not the constant. */
    CodeBlock constant(Type.Constant constant) {
        String json = Literals.of(constant.value().json());
        CodeBlock.Builder code = CodeBlock.builder();
        if (constant.value() instanceof JsonLiteral.Structure) {
            return code.addStatement("int at = in.valueStart()")
                    .beginControlFlow("if (!$T.isSame(in.readRaw(), $L))", Library.CONVERSIONS, json)
                    .addStatement("in.violation(at, $S, $L, in.describe(at))", "const", json)
                    .endControlFlow()
                    .build();
        }
        return code.beginControlFlow("if (!in.peekScalar().equals($L))", json)
                .addStatement("in.violation(in.valueStart(), $S, $L, in.describe(in.valueStart()))", "const", json)
                .endControlFlow()
                .addStatement("in.skipValue()")
                .build();
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.JavaType;
import java.util.Map;

/** Writes statements that write a value to {@code out}. */
final class Writes {
    private final CodecClass codec;
    private final Names names;
    private final Locals locals;

    Writes(CodecClass codec, Locals locals) {
        this.codec = codec;
        this.names = codec.names;
        this.locals = locals;
    }

    /** Writes a component that is there; {@code value} is an expression. */
    CodeBlock component(ComponentPlan component, String value) {
        return switch (component.occurrence()) {
            case CONSTANT -> constant((Type.Constant) component.type());
            case REQUIRED, OPTIONAL -> value(component.type(), value);
            case NULLABLE -> orNull(component.type(), value);
            case OPTIONAL_OR_NULL -> {
                String local = locals.of(component.name());
                yield CodeBlock.builder()
                        .addStatement(
                                "$T $L = $L.orNull()", Names.nullable(names.boxed(component.java())), local, value)
                        .add(orNull(component.type(), local))
                        .build();
            }
        };
    }

    private CodeBlock orNull(Type type, String value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .addStatement("out.nullValue()")
                .nextControlFlow("else")
                .add(value(type, value))
                .endControlFlow()
                .build();
    }

    /** Writes a value that is not null. */
    CodeBlock value(Type type, String value) {
        if (type instanceof Type.Named named) {
            return CodeBlock.of("$T.write(out, $L);\n", names.codecOf(named), value);
        } else if (type instanceof Type.OrNull orNull) {
            return orNull(orNull.type(), value);
        } else if (type instanceof Type.Listing listing) {
            return listing(listing, value);
        } else if (type instanceof Type.Mapping mapping) {
            return CodeBlock.builder()
                    .addStatement("out.beginObject()")
                    .add(entries(mapping.value(), value))
                    .addStatement("out.endObject()")
                    .build();
        } else if (type instanceof Type.Converted converted) {
            return new Conversion(names, converted, codec.constants, locals).write("out", value);
        }
        return CodeBlock.of("out.value($L);\n", value);
    }

    private CodeBlock listing(Type.Listing listing, String value) {
        String element = locals.of("element");
        CodeBlock code = CodeBlock.builder()
                .addStatement("out.beginArray()")
                .add(elements(listing.element(), value, element))
                .addStatement("out.endArray()")
                .build();
        locals.release(element);
        return code;
    }

    private CodeBlock elements(Type type, String value, String element) {
        return CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L)", declared(type), element, value)
                .add(value(type, element))
                .endControlFlow()
                .build();
    }

    /** Writes the elements of a list, without brackets. */
    CodeBlock elements(Type type, String value) {
        String element = locals.of("element");
        CodeBlock code = elements(type, value, element);
        locals.release(element);
        return code;
    }

    /** Writes the members of a map, without braces. */
    CodeBlock entries(Type type, String value) {
        String entry = locals.of("entry");
        String element = locals.of("element");
        CodeBlock code = CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L.entrySet())",
                        Names.parameterized(Map.Entry.class, TypeName.get(String.class), boxed(type)),
                        entry,
                        value)
                .addStatement("out.name($L.getKey())", entry)
                .addStatement("$T $L = $L.getValue()", declared(type), element, entry)
                .add(value(type, element))
                .endControlFlow()
                .build();
        locals.release(entry, element);
        return code;
    }

    private TypeName boxed(Type type) {
        TypeName plain = names.boxed(names.java(type));
        return type instanceof Type.OrNull ? Names.nullable(plain) : plain;
    }

    private TypeName declared(Type type) {
        JavaType java = names.java(type);
        return type instanceof Type.OrNull ? boxed(type) : names.of(java);
    }

    /** Writes a constant. */
    CodeBlock constant(Type.Constant constant) {
        JsonLiteral literal = constant.value();
        if (literal instanceof JsonLiteral.Null) {
            return CodeBlock.of("out.nullValue();\n");
        }
        JavaType java = names.java(constant);
        CodeBlock value = Literals.of(literal, java);
        if (java == JavaType.Simple.RAW_JSON || java == JavaType.Simple.BIG_DECIMAL) {
            value = CodeBlock.of("$L", codec.constants.field("CONSTANT", names.of(java), value));
        }
        return CodeBlock.of("out.value($L);\n", value);
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.JavaType;
import java.util.Map;

/** Writes statements that write a value. */
final class Writes {
    private final Names names;
    private final Constants constants;
    private final Locals locals;
    private final String out;

    /** Statements of a codec, which writes to {@code out}. */
    Writes(CodecClass codec, Locals locals) {
        this(codec.names, codec.constants, locals, "out");
    }

    /** Statements that write to a variable. */
    Writes(Names names, Constants constants, Locals locals, String out) {
        this.names = names;
        this.constants = constants;
        this.locals = locals;
        this.out = out;
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
                .addStatement("$L.nullValue()", out)
                .nextControlFlow("else")
                .add(value(type, value))
                .endControlFlow()
                .build();
    }

    /** Writes a value that is not null. */
    CodeBlock value(Type type, String value) {
        if (type instanceof Type.Named named) {
            return CodeBlock.of("$T.write($L, $L);\n", names.codecOf(named), out, value);
        } else if (type instanceof Type.OrNull orNull) {
            return orNull(orNull.type(), value);
        } else if (type instanceof Type.Listing listing) {
            return listing(listing, value);
        } else if (type instanceof Type.Mapping mapping) {
            return CodeBlock.builder()
                    .addStatement("$L.beginObject()", out)
                    .add(entries(mapping.value(), value))
                    .addStatement("$L.endObject()", out)
                    .build();
        } else if (type instanceof Type.Converted converted) {
            return new Conversion(names, converted, constants, locals).write(out, value);
        }
        return CodeBlock.of("$L.value($L);\n", out, value);
    }

    private CodeBlock listing(Type.Listing listing, String value) {
        String element = locals.of("element");
        CodeBlock code = CodeBlock.builder()
                .addStatement("$L.beginArray()", out)
                .add(elements(listing.element(), value, element))
                .addStatement("$L.endArray()", out)
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
                .addStatement("$L.name($L.getKey())", out, entry)
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
            return CodeBlock.of("$L.nullValue();\n", out);
        }
        JavaType java = names.java(constant);
        CodeBlock value = Literals.of(literal, java);
        if (java == JavaType.Simple.RAW_JSON || java == JavaType.Simple.BIG_DECIMAL) {
            value = CodeBlock.of("$L", constants.field("CONSTANT", names.of(java), value));
        }
        return CodeBlock.of("$L.value($L);\n", out, value);
    }
}

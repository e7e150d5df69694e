package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.TypePlan;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What every type of a description has: {@code CODEC}, {@code decode}, {@code encode}. */
final class TypeMembers {
    private TypeMembers() {}

    /** Adds them to a class. */
    static void add(TypeSpec.Builder builder, Names names, TypePlan plan) {
        addStatic(builder, names, plan);
        MethodSpec.Builder encode = encode().addStatement("return $T.encode(this, CODEC)", Library.DECODING);
        if (!plan.parents().isEmpty()) {
            encode.addAnnotation(Override.class);
        }
        builder.addMethod(encode.build());
    }

    /** Adds them to a sealed interface. */
    static void addAbstract(TypeSpec.Builder builder, Names names, TypePlan plan) {
        addStatic(builder, names, plan);
        MethodSpec.Builder encode = encode().addModifiers(Modifier.ABSTRACT);
        if (!plan.parents().isEmpty()) {
            encode.addAnnotation(Override.class);
        }
        builder.addMethod(encode.build());
    }

    /** Adds them to a sealed interface whose subtypes are nested and bring nothing of their own. */
    static void addDefault(TypeSpec.Builder builder, Names names, TypePlan plan) {
        addStatic(builder, names, plan);
        MethodSpec.Builder encode =
                encode().addModifiers(Modifier.DEFAULT).addStatement("return $T.encode(this, CODEC)", Library.DECODING);
        if (!plan.parents().isEmpty()) {
            encode.addAnnotation(Override.class);
        }
        builder.addMethod(encode.build());
    }

    private static MethodSpec.Builder encode() {
        return MethodSpec.methodBuilder("encode")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Encodes this value as a JSON document of its own.\n\n@return the document, in UTF-8")
                .returns(byte[].class);
    }

    private static void addStatic(TypeSpec.Builder builder, Names names, TypePlan plan) {
        ClassName type = names.type(plan.name());
        ClassName codec = names.type(Objects.requireNonNull(plan.codec()));
        builder.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(Library.JSON_CODEC, type),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes values of this type.")
                .initializer(CodecClass.instance(
                        type,
                        CodeBlock.of("return $T.read(in);\n", codec),
                        CodeBlock.of("$T.write(out, value);\n", codec)))
                .build());
        builder.addMethod(MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Decodes a JSON document. Never throws because of what the bytes are.\n\n"
                                + "@param json the document, in UTF-8\n@return the value, or all that is wrong with the document")
                .returns(ParameterizedTypeName.get(Library.DECODED, type))
                .addParameter(byte[].class, "json")
                .addStatement("return $T.decode(json, CODEC)", Library.DECODING)
                .build());
    }
}

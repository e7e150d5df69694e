package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.naming.JavaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A codec under construction: {@code read}, {@code write}, and the private methods and constants that they ask for. */
final class CodecClass {
    final Names names;
    final Constants constants = new Constants();
    private final String name;
    private final TypeName type;
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Map<String, MethodSpec> helpers = new LinkedHashMap<>();
    private final Locals helperNames = new Locals(List.of("read", "write", "choose"));

    CodecClass(Names names, String name, String typeName) {
        this.names = names;
        this.name = name;
        this.type = names.type(typeName);
    }

    /** The constant with an encoded member name. */
    String encodedName(String wireName) {
        return constants.field(
                JavaText.constantName(wireName),
                com.palantir.javapoet.ArrayTypeName.of(TypeName.BYTE),
                CodeBlock.of("$T.encodeName($L)", Library.WRITER, Literals.of(wireName)));
    }

    /** A free name for a private method. */
    String helperName(String wanted) {
        return helperNames.of(wanted);
    }

    /** Adds a constant that is not private. */
    CodecClass with(FieldSpec field) {
        fields.add(field);
        return this;
    }

    void add(MethodSpec helper) {
        helpers.put(helper.name(), helper);
    }

    /** The class around the two bodies; {@code in}, {@code out} and {@code value} are the parameters. */
    SourceFile file(CodeBlock read, CodeBlock write) {
        return file(read, write, null);
    }

    SourceFile file(CodeBlock read, CodeBlock write, @Nullable TypeSpec extra) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}.", type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.STATIC)
                        .returns(Names.nullable(type))
                        .addParameter(Library.READER, "in")
                        .addCode(read)
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(Library.WRITER, "out")
                        .addParameter(type, "value")
                        .addCode(write)
                        .build());
        helpers.values().forEach(builder::addMethod);
        builder.addFields(fields);
        constants.addTo(builder);
        if (extra != null) {
            builder.addType(extra);
        }
        return new SourceFile(builder);
    }

    /** An anonymous {@code JsonCodec} of {@code type} over the static methods of a codec class. */
    static CodeBlock instance(TypeName type, CodeBlock read, CodeBlock write) {
        TypeSpec codec = TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(ParameterizedTypeName.get(Library.JSON_CODEC, type))
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Names.nullable(type))
                        .addParameter(Library.READER, "in")
                        .addCode(read)
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Library.WRITER, "out")
                        .addParameter(type, "value")
                        .addCode(write)
                        .build())
                .build();
        return CodeBlock.of("$L", codec);
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.TypePlan.ChoicePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a choice whose alternatives overlap: it keeps the value and tries each, and so does its codec. */
final class EachEmitter {
    private static final String INSTANCES = "ALTERNATIVES";

    private final Names names;
    private final ChoicePlan plan;
    private final boolean exclusive;
    private final ClassName type;

    EachEmitter(Names names, ChoicePlan plan, boolean exclusive) {
        this.names = names;
        this.plan = plan;
        this.exclusive = exclusive;
        this.type = names.type(plan.name());
    }

    SourceFile file() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.of(plan.doc(), "The type {@code " + plan.name() + "}."))
                .addJavadoc(
                        exclusive
                                ? "\n\n<p>Exactly one of several alternatives, which only trying tells apart."
                                : "\n\n<p>At least one of several alternatives, perhaps several at once.")
                .addField(Library.RAW_JSON, "raw", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Takes a value that was checked.")
                        .addParameter(Library.RAW_JSON, "raw")
                        .addStatement("this.raw = raw")
                        .build())
                .addMethod(of());
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        TypeMembers.add(builder, names, plan);
        branches().forEach(branch -> builder.addMethod(of(branch)));
        builder.addMethod(MethodSpec.methodBuilder("raw")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value as it came.\n\n@return the value")
                .returns(Library.RAW_JSON)
                .addStatement("return raw")
                .build());
        branches().forEach(branch -> builder.addMethod(as(branch)));
        objectMethods(builder);
        return new SourceFile(builder);
    }

    SourceFile codec() {
        CodecClass codec = new CodecClass(names, plan.codec(), plan.name());
        CodeBlock read = CodeBlock.builder()
                .addStatement("$T raw = $L.read(in)", Names.nullable(Library.RAW_JSON), INSTANCES)
                .addStatement("return raw == null ? null : new $T(raw)", type)
                .build();
        return codec.with(alternatives()).file(read, CodeBlock.of("out.value(value.raw());\n"));
    }

    private FieldSpec alternatives() {
        String texts = Literals.list(plan.branches());
        CodeBlock codecs = plan.branches().stream()
                .map(branch -> CodeBlock.of("$T.CODEC", names.type(branch)))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(Library.ALTERNATIVES, INSTANCES, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($L, $T.of($L), $T.of($L))",
                        Library.ALTERNATIVES,
                        exclusive,
                        List.class,
                        texts,
                        List.class,
                        codecs)
                .build();
    }

    private List<ClassName> branches() {
        return plan.branches().stream().distinct().map(names::type).toList();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A value from any JSON.\n\n@param raw the value\n@return the value\n"
                                + "@throws $T if the alternatives do not allow it",
                        Library.INVALID_VALUE)
                .returns(type)
                .addParameter(Library.RAW_JSON, "raw")
                .addStatement("return new $T($T.$L.check(raw))", type, names.type(plan.codec()), INSTANCES)
                .build();
    }

    private MethodSpec of(ClassName branch) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A value from one of the alternatives.\n\n@param value the alternative\n@return the value\n"
                                + "@throws $T if it is another alternative as well, and only one is allowed",
                        Library.INVALID_VALUE)
                .returns(type)
                .addParameter(branch, "value")
                .addStatement("return of($T.of(value.encode()))", Library.RAW_JSON)
                .build();
    }

    private static MethodSpec as(ClassName branch) {
        return MethodSpec.methodBuilder("as" + branch.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The value as {@link $T}.\n\n@return the alternative, or null if the value is none of these",
                        branch)
                .returns(Names.nullable(branch))
                .addStatement("return $T.as(raw, $T.CODEC)", Library.ALTERNATIVES, branch)
                .build();
    }

    private void objectMethods(TypeSpec.Builder builder) {
        builder.addMethod(method("equals", TypeName.BOOLEAN)
                .addParameter(Names.nullable(ClassName.get(Object.class)), "other")
                .addStatement("return other instanceof $T that && that.raw.equals(raw)", type)
                .build());
        builder.addMethod(method("hashCode", TypeName.INT)
                .addStatement("return raw.hashCode()")
                .build());
        builder.addMethod(method("toString", ClassName.get(String.class))
                .addStatement("return raw.toString()")
                .build());
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(returns);
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.TypePlan.ConstantPlan;
import dev.framewright.generator.plan.TypePlan.EnumPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes an enumeration of more constants than a Java enum can have: a final class whose constants stand in interfaces that
 * it implements, so that each static initialiser stays below 64 KiB and they are still {@code X.CONSTANT}.
 */
final class ManyConstantsEmitter {
    private static final String BY_VALUE = "byValue";

    private final Names names;
    private final EnumPlan plan;
    private final ClassName type;
    private final TypeName value;
    private final ParameterizedTypeName map;

    ManyConstantsEmitter(Names names, EnumPlan plan) {
        this.names = names;
        this.plan = plan;
        this.type = names.type(plan.name());
        this.value = names.of(plan.java());
        this.map = ParameterizedTypeName.get(ClassName.get(Map.class), value.box(), type);
    }

    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile(type()));
        for (int i = 0; i < plan.holders().size(); i++) {
            files.add(new SourceFile(holder(plan.holders().get(i), plan.held(i))));
        }
        return files;
    }

    private TypeSpec.Builder holder(String name, List<ConstantPlan> constants) {
        TypeSpec.Builder holder = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(type)
                .addJavadoc("Some of the values of {@link $T}, which has them all.", type);
        for (ConstantPlan constant : constants) {
            holder.addField(FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(EnumEmitter.javadoc(constant))
                    .initializer("$T.constant($L)", type, literal(constant))
                    .build());
        }
        return holder;
    }

    private CodeBlock literal(ConstantPlan constant) {
        return Literals.of(constant.constant().value(), plan.java());
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.of(plan.doc(), "The type {@code " + plan.name() + "}."))
                .addJavadoc("\n\n<p>It has more values than a Java enum can have. Equal values are one object");
        builder.addJavadoc(plan.open() ? " if the schema lists them." : ".");
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        plan.holders().forEach(holder -> builder.addSuperinterface(names.type(holder)));
        builder.addField(FieldSpec.builder(map, BY_VALUE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        builder.addField(value, "value", Modifier.PRIVATE, Modifier.FINAL);
        builder.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value, "value")
                .addStatement("this.value = value")
                .build());
        load(builder);
        Constants fields = new Constants();
        builder.addMethod(of(fields));
        builder.addMethod(MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The values that the schema lists, in its order.\n\n@return the values")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
                .addStatement("return $T.copyOf($L.values())", List.class, BY_VALUE)
                .build());
        builder.addMethod(MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .returns(Names.nullable(type))
                .addParameter(value, "value")
                .addStatement("return $L.get(value)", BY_VALUE)
                .build());
        builder.addMethod(MethodSpec.methodBuilder("constant")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(value, "value")
                .addStatement("return $T.requireNonNull(find(value))", Objects.class)
                .build());
        TypeMembers.add(builder, names, plan);
        builder.addMethod(new EnumEmitter(names, plan, type)
                .valueMethod()
                .addStatement("return value")
                .build());
        objectMethods(builder);
        return fields.addTo(builder);
    }

    private void load(TypeSpec.Builder builder) {
        CodeBlock.Builder block = CodeBlock.builder();
        for (int i = 0; i < plan.holders().size(); i++) {
            String method = "load" + i;
            CodeBlock values = plan.held(i).stream().map(this::literal).collect(CodeBlock.joining(",\n"));
            builder.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .beginControlFlow("for ($T value : $T.of($L))", value, List.class, values)
                    .addStatement("$L.put(value, new $T(value))", BY_VALUE, type)
                    .endControlFlow()
                    .build());
            block.addStatement("$L()", method);
        }
        builder.addStaticBlock(block.build());
    }

    private MethodSpec of(Constants fields) {
        EnumEmitter closed = new EnumEmitter(names, plan, type);
        if (!plan.open()) {
            return closed.of();
        }
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A value, listed or not.\n\n@param value the value on the wire\n@return the value\n"
                                + "@throws $T if the schema does not allow the value",
                        Library.INVALID_VALUE)
                .returns(type)
                .addParameter(value, "value")
                .addStatement("$T found = find(value)", Names.nullable(type))
                .beginControlFlow("if (found != null)")
                .addStatement("return found")
                .endControlFlow()
                .addCode(OpenEnumEmitter.checks(names, plan, fields, CodeBlock.of("")))
                .addStatement("return new $T(value)", type)
                .build();
    }

    private void objectMethods(TypeSpec.Builder builder) {
        builder.addMethod(object("equals", TypeName.BOOLEAN)
                .addParameter(Names.nullable(ClassName.get(Object.class)), "other")
                .addStatement(
                        "return other instanceof $1T && $2T.equals((($1T) other).value, value)", type, Objects.class)
                .build());
        builder.addMethod(object("hashCode", TypeName.INT)
                .addStatement("return $T.hashCode(value)", Objects.class)
                .build());
        builder.addMethod(object("toString", ClassName.get(String.class))
                .addStatement("return String.valueOf(value)")
                .build());
    }

    private static MethodSpec.Builder object(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(returns);
    }
}

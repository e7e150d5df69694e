package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what would be a record if Java records could have so many components: a final class with the same accessors and
 * builder, equality by components, and no public constructor.
 */
final class WideEmitter {
    /** So many members are handled by one method, which keeps it far below the 64 KiB that a method may have. */
    static final int CHUNK = 50;

    private final Names names;
    private final RecordPlan plan;
    private final ClassName type;
    private final @Nullable String rest;

    WideEmitter(Names names, RecordPlan plan) {
        this.names = names;
        this.plan = plan;
        this.type = names.type(plan.name());
        this.rest = RecordEmitter.restName(plan);
    }

    SourceFile file() {
        Constants constants = new Constants();
        TypeSpec.Builder builder = TypeSpec.classBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.of(plan.doc(), "The type {@code " + plan.name() + "}."))
                .addJavadoc("\n\n<p>It has more components than a record can have, so that only its builder makes it.");
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        plan.components()
                .forEach(component ->
                        builder.addField(names.of(component), component.name(), Modifier.PRIVATE, Modifier.FINAL));
        if (rest != null) {
            builder.addField(names.of(plan.rest(), plan.shape()), rest, Modifier.PRIVATE, Modifier.FINAL);
        }
        CompactConstructor shared = new CompactConstructor(names, plan, constants);
        List<MethodSpec> checks = shared.methods();
        builder.addMethod(constructor(shared.calls(checks), shared.whole()));
        TypeMembers.add(builder, names, plan);
        new BuilderEmitter(names, plan).addTo(builder);
        plan.components()
                .forEach(component -> builder.addMethod(accessor(
                        component.name(), names.of(component), CodeBlock.of("@return $L", Docs.component(component)))));
        if (rest != null) {
            builder.addMethod(accessor(
                    rest, names.of(plan.rest(), plan.shape()), CodeBlock.of("@return what the schema does not list")));
        }
        checks.forEach(builder::addMethod);
        objectMethods(builder);
        return new SourceFile(constants.addTo(builder));
    }

    private MethodSpec constructor(CodeBlock checks, CodeBlock whole) {
        Locals locals =
                new Locals(plan.components().stream().map(ComponentPlan::name).toList());
        String source = locals.of("source");
        String violations = locals.of("violations");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(type.nestedClass("Builder"), source);
        for (ComponentPlan component : plan.components()) {
            String value = source + "." + component.name();
            CodeBlock copy = CopyCode.of(component, value);
            constructor.addStatement("this.$N = $L", component.name(), copy == null ? value : copy);
        }
        if (rest != null) {
            CodeBlock copy = plan.rest() instanceof RestPlan.Typed typed
                    ? CopyCode.of(typed, plan.shape(), source + "." + rest)
                    : CodeBlock.of("$L.$N", source, rest);
            constructor.addStatement("this.$N = $L", rest, copy);
        }
        constructor.addStatement(
                "$T $L = null", Names.nullable(Names.parameterized(List.class, Library.VIOLATION)), violations);
        return constructor
                .addCode(checks)
                .addCode(whole)
                .addStatement("$T.check($L)", Library.CONSTRAINTS, violations)
                .build();
    }

    private static MethodSpec accessor(String name, TypeName type, CodeBlock returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The component {@code $L}.\n\n$L", name, returned)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }

    private void objectMethods(TypeSpec.Builder builder) {
        List<String> all = new ArrayList<>(
                plan.components().stream().map(ComponentPlan::name).toList());
        if (rest != null) {
            all.add(rest);
        }
        String values = new Locals(all).of("components");
        TypeName object = Names.nullable(ClassName.get(Object.class));
        TypeName list = Names.parameterized(List.class, object);
        CodeBlock fields = all.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(", "));
        builder.addMethod(MethodSpec.methodBuilder(values)
                .addModifiers(Modifier.PRIVATE)
                .returns(list)
                .addStatement("return $T.<$T>asList($L)", Arrays.class, object, fields)
                .build());
        ParameterSpec other =
                ParameterSpec.builder(object, new Locals(all).of("other")).build();
        builder.addMethod(object("equals", TypeName.BOOLEAN)
                .addParameter(other)
                .addStatement("return $1N instanceof $2T && (($2T) $1N).$3N().equals($3N())", other, type, values)
                .build());
        builder.addMethod(object("hashCode", TypeName.INT)
                .addStatement("return $N().hashCode()", values)
                .build());
        builder.addMethod(object("toString", ClassName.get(String.class))
                .addStatement(
                        "return $T.text($L, $T.of($L), $L)",
                        Library.COMPONENTS,
                        Literals.of(plan.name()),
                        List.class,
                        Literals.list(all),
                        Secrets.in(plan) ? printed(object) : CodeBlock.of("$N()", values))
                .build());
    }

    private CodeBlock printed(TypeName object) {
        List<CodeBlock> printed =
                new ArrayList<>(plan.components().stream().map(Secrets::printed).toList());
        if (rest != null) {
            printed.add(CodeBlock.of("$N", rest));
        }
        return CodeBlock.of("$T.<$T>asList($L)", Arrays.class, object, CodeBlock.join(printed, ", "));
    }

    private static MethodSpec.Builder object(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(returns);
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the builder of a record, and the two methods that lead to it. */
final class BuilderEmitter {
    private final Names names;
    private final RecordPlan plan;
    private final ClassName record;
    private final ClassName builder;
    private final @Nullable String rest;

    BuilderEmitter(Names names, RecordPlan plan) {
        this.names = names;
        this.plan = plan;
        this.record = names.type(plan.name());
        this.builder = record.nestedClass("Builder");
        this.rest = RecordEmitter.restName(plan);
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder in which nothing is set.\n\n@return the builder")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        type.addMethod(toBuilder());
        type.addType(type());
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder in which everything is set as it is here.\n\n@return the builder")
                .returns(builder);
        String local =
                new Locals(plan.components().stream().map(ComponentPlan::name).toList()).of("builder");
        method.addStatement("$T $L = new $T()", builder, local, builder);
        plan.components()
                .forEach(component -> method.addStatement("$L.$N = $N", local, component.name(), component.name()));
        if (rest != null) {
            method.addStatement("$L.$N = $N", local, rest, rest);
        }
        return method.addStatement("return $L", local).build();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers the components of a {@link $T}.", record)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ComponentPlan component : plan.components()) {
            addField(type, component);
        }
        if (rest != null) {
            TypeName restType = names.of(plan.rest(), plan.shape());
            type.addField(FieldSpec.builder(restType, rest, Modifier.PRIVATE)
                    .initializer(RecordEmitter.none(plan))
                    .build());
            String what = "what the schema does not list";
            type.addMethod(setter(rest, restType, what, CodeBlock.of("@param $L $L\n", rest, what)));
        }
        return type.addMethod(build()).build();
    }

    private void addField(TypeSpec.Builder type, ComponentPlan component) {
        TypeName declared = names.of(component);
        if (component.occurrence() == Occurrence.OPTIONAL_OR_NULL) {
            type.addField(FieldSpec.builder(declared, component.name(), Modifier.PRIVATE)
                    .initializer("$T.absent()", Library.PRESENCE)
                    .build());
        } else {
            type.addField(Names.nullable(declared.withoutAnnotations().box()), component.name(), Modifier.PRIVATE);
        }
        type.addMethod(setter(component.name(), declared, "{@code " + component.name() + "}", Docs.param(component)));
    }

    private MethodSpec setter(String name, TypeName type, String what, CodeBlock param) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets $L.\n\n$L@return this builder", what, param)
                .returns(builder)
                .addParameter(type, name)
                .addStatement("this.$N = $N", name, name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The record.\n\n@return the record\n@throws $T with all that is wrong or missing, if anything is",
                        Library.INVALID_VALUE)
                .returns(record);
        if (plan.components().stream().anyMatch(ComponentPlan::isPrimitive)) {
            Locals locals = new Locals(
                    plan.components().stream().map(ComponentPlan::name).toList());
            String violations = locals.of("violations");
            method.addStatement(
                    "$T $L = null", Names.nullable(Names.parameterized(List.class, Library.VIOLATION)), violations);
            for (ComponentPlan component : plan.components()) {
                if (component.occurrence() == Occurrence.REQUIRED) {
                    method.addStatement(
                            "$1L = $2T.notNull($1L, $3L, $4N)",
                            violations,
                            Library.CONSTRAINTS,
                            CompactConstructor.pointer(component.wireName()),
                            component.name());
                }
            }
            method.addStatement("$T.check($L)", Library.CONSTRAINTS, violations);
        }
        String arguments = plan.isWide() ? "this" : RecordEmitter.arguments(plan);
        return method.addStatement("return new $T($L)", record, arguments).build();
    }
}

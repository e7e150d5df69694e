package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import dev.framewright.generator.plan.TypePlan.Role;
import dev.framewright.generator.plan.TypePlan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a record: of an object, of a tuple, or around one value. */
final class RecordEmitter {
    private final Names names;
    private final RecordPlan plan;
    private final @Nullable String rest;

    RecordEmitter(Names names, RecordPlan plan) {
        this.names = names;
        this.plan = plan;
        this.rest = restName(plan);
    }

    /** The name of the component for what is not listed; absent when there is none. */
    static @Nullable String restName(RecordPlan plan) {
        if (plan.rest() instanceof RestPlan.Kept kept) {
            return kept.name();
        }
        return plan.rest() instanceof RestPlan.Typed typed ? typed.name() : null;
    }

    SourceFile file() {
        return new SourceFile(type());
    }

    private TypeSpec.Builder type() {
        Constants constants = new Constants();
        TypeSpec.Builder builder = TypeSpec.recordBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(header(names, plan).build());
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        List<MethodSpec> constructor = new CompactConstructor(names, plan, constants).members();
        constructor.stream().limit(1).forEach(builder::addMethod);
        if (rest != null) {
            builder.addMethod(shorter());
        }
        if (Secrets.in(plan)) {
            builder.addMethod(toStringWithoutSecrets());
        }
        if (plan.role() == Role.TYPE) {
            TypeMembers.add(builder, names, plan);
        }
        if (plan.hasBuilder()) {
            new BuilderEmitter(names, plan).addTo(builder);
        }
        constructor.stream().skip(1).forEach(builder::addMethod);
        return constants.addTo(builder);
    }

    private CodeBlock javadoc() {
        String otherwise = switch (plan.role()) {
            case TYPE -> "The type {@code " + plan.name() + "}.";
            case MESSAGE -> plan.components().isEmpty() ? "A message without a body." : "A message.";
        };
        CodeBlock.Builder doc =
                CodeBlock.builder().add(Docs.of(plan.doc(), otherwise)).add("\n");
        if (!plan.components().isEmpty() || rest != null) {
            doc.add("\n");
        }
        plan.components().forEach(component -> doc.add(Docs.param(component)));
        if (rest != null) {
            String what = plan.shape() == Shape.TUPLE ? "elements" : "members";
            doc.add("@param $L $L that the schema does not list\n", rest, what);
        }
        return doc.build();
    }

    /** A constructor with all components as parameters. */
    static MethodSpec.Builder header(Names names, RecordPlan plan) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        plan.components().forEach(component -> header.addParameter(parameter(names, component)));
        String rest = restName(plan);
        if (rest != null) {
            header.addParameter(names.of(plan.rest(), plan.shape()), rest);
        }
        return header;
    }

    private static ParameterSpec parameter(Names names, ComponentPlan component) {
        return ParameterSpec.builder(names.of(component), component.name()).build();
    }

    /** The constructor without what is not listed. */
    private MethodSpec shorter() {
        List<String> arguments = new ArrayList<>(
                plan.components().stream().map(ComponentPlan::name).toList());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The same without $L.\n\n",
                        plan.shape() == Shape.TUPLE ? "further elements" : "further members");
        for (ComponentPlan component : plan.components()) {
            constructor.addParameter(parameter(names, component)).addJavadoc(Docs.param(component));
        }
        constructor.addJavadoc("@throws $T with all that is wrong, if anything is", Library.INVALID_VALUE);
        String separator = arguments.isEmpty() ? "" : ", ";
        return constructor
                .addStatement("this($L$L$L)", String.join(", ", arguments), separator, none(plan))
                .build();
    }

    /** As records print themselves, but for what the schema marks as secret. */
    private MethodSpec toStringWithoutSecrets() {
        CodeBlock.Builder text = CodeBlock.builder().add("return $S", plan.name() + "[");
        String separator = "";
        for (ComponentPlan component : plan.components()) {
            String label = separator + component.name() + "=";
            text.add("\n+ $S + $L", label, Secrets.printed(component));
            separator = ", ";
        }
        if (rest != null) {
            text.add("\n+ $S + $L", separator + rest + "=", rest);
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text.add("\n+ $S", "]").build())
                .build();
    }

    /** An expression: nothing but what is listed. */
    static CodeBlock none(RecordPlan plan) {
        if (plan.rest() instanceof RestPlan.Typed) {
            return plan.shape() == Shape.OBJECT
                    ? CodeBlock.of("$T.of()", Map.class)
                    : CodeBlock.of("$T.of()", List.class);
        }
        return CodeBlock.of("$T.NONE", plan.shape() == Shape.OBJECT ? Library.EXTRAS : Library.TAIL);
    }

    /** Names of all components, comma between them. */
    static String arguments(RecordPlan plan) {
        String all = plan.components().stream().map(ComponentPlan::name).collect(Collectors.joining(", "));
        String rest = restName(plan);
        return rest == null ? all : all.isEmpty() ? rest : all + ", " + rest;
    }
}

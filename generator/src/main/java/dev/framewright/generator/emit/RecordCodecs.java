package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What the codecs of objects, tuples and values have in common. */
final class RecordCodecs {
    /** The variable in the codec of a wide type. Its name is taken from none: members are set through it. */
    private static final String BUILDER = "builder";

    private RecordCodecs() {}

    /** Local names beside the components. */
    static Locals locals(RecordPlan plan) {
        if (plan.isWide()) {
            String name = RecordEmitter.restName(plan);
            return new Locals(name == null ? List.of(BUILDER) : List.of(BUILDER, name));
        }
        List<String> taken = new ArrayList<>(
                plan.components().stream().map(RecordCodecs::local).toList());
        String rest = RecordEmitter.restName(plan);
        if (rest != null) {
            taken.add(rest);
        }
        return new Locals(taken);
    }

    /** The local variable of a component; {@code in} is the reader. */
    static String local(ComponentPlan component) {
        return component.name().equals("in") ? "in_" : component.name();
    }

    /** A variable for each component, holding what stands in until it was read. */
    static CodeBlock declarations(Names names, RecordPlan plan) {
        if (plan.isWide()) {
            ClassName type = names.type(plan.name());
            return CodeBlock.of("$1T.Builder $2L = $1T.builder();\n", type, BUILDER);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : plan.components()) {
            if (component.isPrimitive()) {
                String zero = Reads.zero(component.java());
                code.addStatement("$T $L = $L", names.of(component.java()), local(component), zero);
            } else if (component.occurrence() == Occurrence.OPTIONAL_OR_NULL) {
                code.addStatement("$T $L = $T.absent()", names.of(component), local(component), Library.PRESENCE);
            } else {
                code.addStatement("$T $L = null", Names.nullable(names.boxed(component.java())), local(component));
            }
        }
        return code.build();
    }

    /** Reads the next value into the variable of a component, or checks that it is the constant. */
    static CodeBlock read(RecordPlan plan, Reads reads, ComponentPlan component) {
        if (component.occurrence() == Occurrence.CONSTANT) {
            return reads.constant((Type.Constant) component.type());
        }
        CodeBlock value = reads.component(component);
        return plan.isWide()
                ? CodeBlock.of("$L.$L($L);\n", BUILDER, component.name(), value)
                : CodeBlock.of("$L = $L;\n", local(component), value);
    }

    /**
     * The cases of a switch by member number in methods of their own, each of a size that Java allows.
     *
     * @param parameters what else these methods take
     * @return statements that call them; {@code number} is the expression for the member's number
     */
    static CodeBlock inChunks(
            CodecClass codec,
            RecordPlan plan,
            String number,
            List<ParameterSpec> parameters,
            IntFunction<CodeBlock> one) {
        CodeBlock.Builder calls = CodeBlock.builder();
        ClassName builder = codec.names.type(plan.name()).nestedClass("Builder");
        for (int from = 0; from < plan.members().size(); from += WideEmitter.CHUNK) {
            int to = Math.min(plan.members().size(), from + WideEmitter.CHUNK);
            String method = codec.helperName("readFrom" + from);
            CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (number)");
            for (int i = from; i < to; i++) {
                cases.beginControlFlow("case $L ->", i).add(one.apply(i)).endControlFlow();
            }
            cases.beginControlFlow("default ->")
                    .addStatement("throw new $T()", IllegalStateException.class)
                    .endControlFlow()
                    .endControlFlow();
            codec.add(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(Library.READER, "in")
                    .addParameter(TypeName.INT, "number")
                    .addParameter(builder, BUILDER)
                    .addParameters(parameters)
                    .addCode(cases.build())
                    .build());
            String more = parameters.stream().map(it -> ", " + it.name()).collect(Collectors.joining());
            calls.nextControlFlow("else if ($L < $L)", number, to)
                    .addStatement("$L(in, $L, $L$L)", method, number, BUILDER, more);
        }
        return calls.build();
    }

    /** Statements that write members: the parts, or calls of methods with them where one method has no room for all. */
    static CodeBlock inMethods(CodecClass codec, RecordPlan plan, List<CodeBlock> parts) {
        if (Pieces.fit(parts)) {
            return Pieces.join(parts);
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (List<CodeBlock> group : Pieces.of(parts)) {
            String method = codec.helperName("writePart");
            codec.add(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(Library.WRITER, "out")
                    .addParameter(codec.names.type(plan.name()), "value")
                    .addCode(Pieces.join(group))
                    .build());
            calls.addStatement("$L(out, value)", method);
        }
        return calls.build();
    }

    /** Makes the record of the variables unless something was wrong; constraints that it violates are recorded. */
    static CodeBlock construct(
            Names names, RecordPlan plan, Locals locals, String start, String before, CodeBlock rest) {
        String exception = locals.of("e");
        if (plan.isWide()) {
            return CodeBlock.builder()
                    .beginControlFlow("if (in.violationCount() != $L)", before)
                    .addStatement("return null")
                    .endControlFlow()
                    .beginControlFlow("try")
                    .add(
                            RecordEmitter.restName(plan) == null
                                    ? CodeBlock.of("")
                                    : CodeBlock.of("$L.$L($L);\n", BUILDER, RecordEmitter.restName(plan), rest))
                    .addStatement("return $L.build()", BUILDER)
                    .add(caught(start, exception))
                    .build();
        }
        String arguments = plan.components().stream().map(RecordCodecs::local).collect(Collectors.joining(", "));
        String separator = arguments.isEmpty() || RecordEmitter.restName(plan) == null ? "" : ", ";
        CodeBlock last = RecordEmitter.restName(plan) == null ? CodeBlock.of("") : rest;
        return CodeBlock.builder()
                .beginControlFlow("if (in.violationCount() != $L)", before)
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("try")
                .addStatement("return new $T($L$L$L)", names.type(plan.name()), arguments, separator, last)
                .add(caught(start, exception))
                .build();
    }

    private static CodeBlock caught(String start, String exception) {
        return CodeBlock.builder()
                .nextControlFlow("catch ($T $L)", Library.INVALID_VALUE, exception)
                .addStatement("in.violations($L, $L.violations())", start, exception)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}

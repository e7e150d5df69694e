package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the codecs of objects, tuples and values have in common. */
final class RecordCodecs {
    private RecordCodecs() {}

    /** Local names beside the components. */
    static Locals locals(RecordPlan plan) {
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
    static CodeBlock read(Reads reads, ComponentPlan component) {
        return component.occurrence() == Occurrence.CONSTANT
                ? reads.constant((Type.Constant) component.type())
                : CodeBlock.of("$L = $L;\n", local(component), reads.component(component));
    }

    /** Makes the record of the variables unless something was wrong; constraints that it violates are recorded. */
    static CodeBlock construct(
            Names names, RecordPlan plan, Locals locals, String start, String before, CodeBlock rest) {
        String exception = locals.of("e");
        String arguments = plan.components().stream().map(RecordCodecs::local).collect(Collectors.joining(", "));
        String separator = arguments.isEmpty() || RecordEmitter.restName(plan) == null ? "" : ", ";
        CodeBlock last = RecordEmitter.restName(plan) == null ? CodeBlock.of("") : rest;
        return CodeBlock.builder()
                .beginControlFlow("if (in.violationCount() != $L)", before)
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("try")
                .addStatement("return new $T($L$L$L)", names.type(plan.name()), arguments, separator, last)
                .nextControlFlow("catch ($T $L)", Library.INVALID_VALUE, exception)
                .addStatement("in.violations($L, $L.violations())", start, exception)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}

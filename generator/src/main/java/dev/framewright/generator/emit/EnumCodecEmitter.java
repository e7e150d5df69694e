package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.plan.TypePlan.EnumPlan;

/** Writes the codec of an enumeration. */
final class EnumCodecEmitter {
    private EnumCodecEmitter() {}

    static SourceFile file(Names names, EnumPlan plan) {
        CodecClass codec = new CodecClass(names, plan.codec(), plan.name());
        CodeBlock.Builder read = CodeBlock.builder()
                .addStatement("int start = in.valueStart()")
                .addStatement("int before = in.violationCount()")
                .addStatement("$T value = in.$L()", names.of(plan.java()), Reads.method(plan.java()))
                .beginControlFlow("if (in.violationCount() != before)")
                .addStatement("return null")
                .endControlFlow();
        if (plan.open()) {
            read.beginControlFlow("try")
                    .addStatement("return $T.of(value)", names.type(plan.name()))
                    .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
                    .addStatement("in.violations(start, e.violations())")
                    .addStatement("return null")
                    .endControlFlow();
        } else {
            read.addStatement(
                            "$1T found = $2T.find(value)",
                            Names.nullable(names.type(plan.name())),
                            names.type(plan.name()))
                    .beginControlFlow("if (found == null)")
                    .addStatement(
                            "in.violation(start, $S, $L, in.describe(start))",
                            "enum",
                            Literals.of(EnumEmitter.listed(plan)))
                    .endControlFlow()
                    .addStatement("return found");
        }
        return codec.file(read.build(), CodeBlock.of("out.value(value.value());\n"));
    }
}

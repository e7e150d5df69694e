package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.TypePlan.ChoicePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the sealed interface of a choice, and its codec. */
final class ChoiceEmitter {
    private final Names names;
    private final ChoicePlan plan;

    ChoiceEmitter(Names names, ChoicePlan plan) {
        this.names = names;
        this.plan = plan;
    }

    SourceFile file() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Docs.of(plan.doc(), "One of several alternatives."));
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        plan.branches().stream().distinct().forEach(branch -> builder.addPermittedSubclass(names.type(branch)));
        TypeMembers.addAbstract(builder, names, plan);
        return new SourceFile(builder);
    }

    SourceFile codec() {
        CodecClass codec = new CodecClass(names, plan.codec(), plan.name());
        DecisionEmitter decision = new DecisionEmitter();
        decision.methods("choose", plan.decision()).forEach(codec::add);
        return codec.file(read(decision.expectations()), write());
    }

    private CodeBlock read(List<String> expectations) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int start = in.valueStart()")
                .addStatement("int branch = choose(in)")
                .beginControlFlow("switch (branch)");
        for (int i = 0; i < plan.branches().size(); i++) {
            code.beginControlFlow("case $L ->", i)
                    .addStatement(
                            "return $T.read(in)", names.type(plan.branchCodecs().get(i)))
                    .endControlFlow();
        }
        code.beginControlFlow("default ->");
        if (expectations.isEmpty()) {
            code.addStatement("throw new IllegalStateException($S + branch)", "no such branch: ");
        } else {
            code.addStatement("in.violation(start, $S, $L, in.describe(start))", "oneOf", expected(expectations))
                    .addStatement("in.skipValue()")
                    .addStatement("return null");
        }
        return code.endControlFlow().endControlFlow().build();
    }

    /** An expression: what was expected, by the value of {@code branch}. */
    static CodeBlock expected(List<String> expectations) {
        if (expectations.size() == 1) {
            return CodeBlock.of("$L", Literals.of(expectations.get(0)));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("switch (branch) {\n$>");
        for (int i = 0; i < expectations.size() - 1; i++) {
            code.add("case $L -> $L;\n", -1 - i, Literals.of(expectations.get(i)));
        }
        return code.add("default -> $L;\n$<}", Literals.of(expectations.get(expectations.size() - 1)))
                .build();
    }

    private CodeBlock write() {
        Map<String, String> codecs = new LinkedHashMap<>();
        for (int i = 0; i < plan.branches().size(); i++) {
            codecs.put(plan.branches().get(i), plan.branchCodecs().get(i));
        }
        Chain chain = new Chain();
        codecs.forEach((branch, codec) -> chain.add(
                CodeBlock.of("value instanceof $T branch", names.type(branch)),
                CodeBlock.of("$T.write(out, branch);\n", names.type(codec))));
        return chain.code(CodeBlock.of("return;\n"));
    }
}

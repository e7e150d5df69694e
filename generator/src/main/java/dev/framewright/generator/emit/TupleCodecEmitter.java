package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the codec of a tuple. */
final class TupleCodecEmitter {
    private final Names names;
    private final RecordPlan plan;
    private final CodecClass codec;
    private final Reads reads;
    private final @Nullable String rest;

    TupleCodecEmitter(Names names, RecordPlan plan) {
        this.names = names;
        this.plan = plan;
        this.codec = new CodecClass(names, Objects.requireNonNull(plan.codec()), plan.name());
        this.reads = new Reads(codec);
        this.rest = RecordEmitter.restName(plan);
    }

    SourceFile file() {
        return codec.file(read(), write());
    }

    private CodeBlock read() {
        Locals locals = RecordCodecs.locals(plan);
        locals.of("in");
        String start = locals.of("start");
        String before = locals.of("before");
        String index = locals.of("index");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int $L = in.valueStart()", start)
                .beginControlFlow("if (!in.beginArray())")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("int $L = in.violationCount()", before)
                .add(RecordCodecs.declarations(names, plan));
        if (rest != null) {
            code.add(declareRest(rest));
        }
        code.addStatement("int $L = 0", index).beginControlFlow("while (in.nextElement())");
        if (plan.isWide()) {
            String number = locals.of("number");
            code.addStatement("int $L = $L++", number, index)
                    .beginControlFlow("if ($L >= $L)", number, plan.members().size())
                    .add(further())
                    .add(RecordCodecs.inChunks(codec, plan, number, List.of(), this::element))
                    .endControlFlow();
        } else {
            code.beginControlFlow("switch ($L++)", index);
            for (int i = 0; i < plan.members().size(); i++) {
                code.beginControlFlow("case $L ->", i).add(element(i)).endControlFlow();
            }
            code.beginControlFlow("default ->").add(further()).endControlFlow();
            code.endControlFlow();
        }
        code.endControlFlow();
        int required =
                (int) plan.members().stream().filter(ComponentPlan::isRequired).count();
        if (required > 0) {
            code.beginControlFlow("if ($L < $L)", index, required)
                    .addStatement(
                            "in.violation($L, $S, $S, String.valueOf($L))",
                            start,
                            "minItems",
                            "at least " + required + (required == 1 ? " element" : " elements"),
                            index)
                    .endControlFlow();
        }
        return code.add(RecordCodecs.construct(names, plan, locals, start, before, restArgument()))
                .build();
    }

    private CodeBlock element(int number) {
        return RecordCodecs.read(plan, reads, plan.members().get(number));
    }

    private CodeBlock declareRest(String rest) {
        return plan.rest() instanceof RestPlan.Typed
                ? CodeBlock.of("$T $L = new $T<>();\n", names.of(plan.rest(), plan.shape()), rest, ArrayList.class)
                : CodeBlock.of(
                        "$T $L = null;\n", Names.nullable(Names.parameterized(List.class, Library.RAW_JSON)), rest);
    }

    private CodeBlock restArgument() {
        return plan.rest() instanceof RestPlan.Kept
                ? CodeBlock.of("$T.of($L)", Library.TAIL, rest)
                : CodeBlock.of("$L", rest);
    }

    private CodeBlock further() {
        if (plan.rest() instanceof RestPlan.Typed typed) {
            return CodeBlock.of("$L.add($L);\n", rest, reads.value(typed.type(), typed.name()));
        } else if (rest != null) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L == null)", rest)
                    .addStatement("$L = new $T<>()", rest, ArrayList.class)
                    .endControlFlow()
                    .addStatement("$L.add(in.readRaw())", rest)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "in.violation(in.valueStart(), $S, $S, in.describe(in.valueStart()))",
                        "items",
                        "at most " + plan.members().size() + " elements")
                .addStatement("in.skipValue()")
                .build();
    }

    private CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginArray()");
        Locals locals = new Locals(List.of("out", "value"));
        Writes writes = new Writes(codec, locals);
        code.add(RecordCodecs.inMethods(codec, plan, writes(locals)));
        if (plan.rest() instanceof RestPlan.Typed typed) {
            code.add(writes.elements(typed.type(), "value." + typed.name() + "()"));
        } else if (rest != null) {
            String element = locals.of("element");
            code.beginControlFlow("for ($T $L : value.$L().asList())", Library.RAW_JSON, element, rest)
                    .addStatement("out.value($L)", element)
                    .endControlFlow();
        }
        return code.addStatement("out.endArray()").build();
    }

    /** What writes each element. */
    private List<CodeBlock> writes(Locals locals) {
        Writes writes = new Writes(codec, locals);
        List<CodeBlock> parts = new ArrayList<>();
        for (ComponentPlan member : plan.members()) {
            CodeBlock.Builder code = CodeBlock.builder();
            String accessor = "value." + member.name() + "()";
            if (member.isRequired()) {
                code.add(writes.component(member, accessor));
            } else {
                String local = locals.of(member.name());
                String there =
                        member.occurrence() == Occurrence.OPTIONAL ? local + " != null" : "!" + local + ".isAbsent()";
                code.addStatement("$T $L = $L", names.of(member), local, accessor)
                        .beginControlFlow("if ($L)", there)
                        .add(writes.component(member, local))
                        .endControlFlow();
            }
            parts.add(code.build());
        }
        return parts;
    }
}

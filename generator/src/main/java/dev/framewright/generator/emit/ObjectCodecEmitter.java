package dev.framewright.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the codec of an object: members in any order on read, in the order of the schema on write. */
final class ObjectCodecEmitter {
    private static final ParameterSpec SEEN =
            ParameterSpec.builder(ArrayTypeName.of(TypeName.LONG), "seen").build();

    private final Names names;
    private final RecordPlan plan;
    private final CodecClass codec;
    private final Reads reads;
    private final @Nullable String rest;

    ObjectCodecEmitter(Names names, RecordPlan plan) {
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
        String listed = members().isEmpty() ? "" : namesConstant();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int $L = in.valueStart()", start)
                .beginControlFlow("if (!in.beginObject())")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("int $L = in.violationCount()", before);
        code.add(RecordCodecs.declarations(names, plan));
        if (rest != null) {
            code.add(declareRest(rest));
        }
        String[] seen = seen(code, locals);
        code.beginControlFlow("while (in.nextMember())");
        if (members().isEmpty()) {
            code.add(unlisted());
        } else if (plan.isWide()) {
            String number = locals.of("number");
            code.addStatement("int $L = in.name($L)", number, listed)
                    .beginControlFlow("if ($L < 0)", number)
                    .add(unlisted())
                    .add(RecordCodecs.inChunks(codec, plan, number, List.of(SEEN), i -> member(i, seen)))
                    .endControlFlow();
        } else {
            code.beginControlFlow("switch (in.name($L))", listed);
            for (int i = 0; i < members().size(); i++) {
                code.beginControlFlow("case $L ->", i).add(member(i, seen)).endControlFlow();
            }
            code.beginControlFlow("default ->").add(unlisted()).endControlFlow().endControlFlow();
        }
        code.endControlFlow();
        require(code, seen, start, listed);
        return code.add(RecordCodecs.construct(names, plan, locals, start, before, restArgument()))
                .build();
    }

    private CodeBlock member(int number, String[] seen) {
        return CodeBlock.builder()
                .addStatement("$1L = in.once($1L, $2L)", seen[number / Long.SIZE], number)
                .add(RecordCodecs.read(plan, reads, members().get(number)))
                .build();
    }

    private List<ComponentPlan> members() {
        return plan.members();
    }

    private String namesConstant() {
        return codec.constants.field(
                "NAMES",
                Library.JSON_NAMES,
                CodeBlock.of("$T.of($L)", Library.JSON_NAMES, CompactConstructor.literals(members())));
    }

    private CodeBlock declareRest(String rest) {
        return plan.rest() instanceof RestPlan.Typed
                ? CodeBlock.of("$T $L = new $T<>();\n", names.of(plan.rest(), plan.shape()), rest, LinkedHashMap.class)
                : CodeBlock.of("$T $L = null;\n", Names.nullable(Library.EXTRAS.nestedClass("Builder")), rest);
    }

    private CodeBlock restArgument() {
        return plan.rest() instanceof RestPlan.Kept
                ? CodeBlock.of("$T.of($L)", Library.EXTRAS, rest)
                : CodeBlock.of("$L", rest);
    }

    private String[] seen(CodeBlock.Builder code, Locals locals) {
        String[] seen = new String[(members().size() + Long.SIZE - 1) / Long.SIZE];
        if (plan.isWide()) {
            code.addStatement("long[] $L = new long[$L]", locals.of("seen"), seen.length);
            Arrays.setAll(seen, i -> "seen[" + i + "]");
            return seen;
        }
        for (int i = 0; i < seen.length; i++) {
            seen[i] = locals.of(i == 0 ? "seen" : "seen" + (i * Long.SIZE));
            code.addStatement("long $L = 0", seen[i]);
        }
        return seen;
    }

    private void require(CodeBlock.Builder code, String[] seen, String start, String listed) {
        for (int word = 0; word < seen.length; word++) {
            long required = 0;
            for (int i = word * Long.SIZE; i < Math.min(members().size(), (word + 1) * Long.SIZE); i++) {
                required |= members().get(i).isRequired() ? 1L << i : 0;
            }
            if (required != 0) {
                String bits = required == (int) required && required > 0
                        ? "0b" + Long.toBinaryString(required)
                        : "0x" + Long.toHexString(required) + "L";
                String first = word == 0 ? "" : ", " + word * Long.SIZE;
                code.addStatement("in.require($L, $L, $L, $L$L)", start, seen[word], bits, listed, first);
            }
        }
    }

    private CodeBlock unlisted() {
        if (plan.rest() instanceof RestPlan.Typed typed) {
            return reads.put(typed.name(), typed.type(), typed.name());
        } else if (rest != null) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L == null)", rest)
                    .addStatement("$L = $T.builder()", rest, Library.EXTRAS)
                    .endControlFlow()
                    .addStatement("$T.extra($L, in.lastName(), in, in.nameOffset())", Library.ENVELOPES, rest)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "in.violation(in.nameOffset(), $S, $S, '\"' + in.lastName() + '\"')",
                        "additionalProperties",
                        "only listed members")
                .addStatement("in.skipValue()")
                .build();
    }

    private CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
        Locals locals = new Locals(List.of("out", "value"));
        Writes writes = new Writes(codec, locals);
        code.add(RecordCodecs.inMethods(codec, plan, writes(locals)));
        if (plan.rest() instanceof RestPlan.Typed typed) {
            code.add(writes.entries(typed.type(), "value." + typed.name() + "()"));
        } else if (rest != null) {
            code.add(extras(rest));
        }
        return code.addStatement("out.endObject()").build();
    }

    /** What writes each member. */
    private List<CodeBlock> writes(Locals locals) {
        Writes writes = new Writes(codec, locals);
        List<CodeBlock> parts = new ArrayList<>();
        for (ComponentPlan member : members()) {
            CodeBlock.Builder code = CodeBlock.builder();
            String encoded = codec.encodedName(member.wireName());
            CodeBlock name = CodeBlock.of("out.name($L);\n", encoded);
            String accessor = "value." + member.name() + "()";
            if (member.isRequired()) {
                code.add(name).add(writes.component(member, accessor));
            } else {
                String local = locals.of(member.name());
                String there =
                        member.occurrence() == Occurrence.OPTIONAL ? local + " != null" : "!" + local + ".isAbsent()";
                code.addStatement("$T $L = $L", names.of(member), local, accessor)
                        .beginControlFlow("if ($L)", there)
                        .add(name)
                        .add(writes.component(member, local))
                        .endControlFlow();
            }
            parts.add(code.build());
        }
        return parts;
    }

    private static CodeBlock extras(String rest) {
        return CodeBlock.of("$T.writeMembers(out, value.$L());\n", Library.ENVELOPES, rest);
    }
}

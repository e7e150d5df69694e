package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.List;
import java.util.Objects;

/** Writes the codec of a record around one value. */
final class ValueCodecEmitter {
    private final Names names;
    private final RecordPlan plan;
    private final CodecClass codec;
    private final ComponentPlan member;

    ValueCodecEmitter(Names names, RecordPlan plan) {
        this.names = names;
        this.plan = plan;
        this.codec = new CodecClass(names, Objects.requireNonNull(plan.codec()), plan.name());
        this.member = plan.members().get(0);
    }

    SourceFile file() {
        Locals locals = RecordCodecs.locals(plan);
        locals.of("in");
        String start = locals.of("start");
        String before = locals.of("before");
        CodeBlock read = CodeBlock.builder()
                .addStatement("int $L = in.valueStart()", start)
                .addStatement("int $L = in.violationCount()", before)
                .add(RecordCodecs.declarations(names, plan))
                .add(RecordCodecs.read(plan, new Reads(codec), member))
                .add(RecordCodecs.construct(names, plan, locals, start, before, CodeBlock.of("")))
                .build();
        Writes writes = new Writes(codec, new Locals(List.of("out", "value")));
        return codec.file(read, writes.component(member, "value." + member.name() + "()"));
    }
}

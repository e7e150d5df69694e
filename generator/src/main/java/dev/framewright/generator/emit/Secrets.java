package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;

/** What a type prints of its components: all but those that the schema marks as secret. */
final class Secrets {
    private static final String MASK = "***";

    private Secrets() {}

    /** Whether the type has a component that is not to be printed. */
    static boolean in(RecordPlan plan) {
        return plan.components().stream().anyMatch(component -> component.doc().secret());
    }

    /** An expression: what is printed of a component. */
    static CodeBlock printed(ComponentPlan component) {
        if (!component.doc().secret()) {
            return CodeBlock.of("$N", component.name());
        }
        return component.isNullable()
                ? CodeBlock.of("($N == null ? null : $S)", component.name(), MASK)
                : CodeBlock.of("$S", MASK);
    }
}

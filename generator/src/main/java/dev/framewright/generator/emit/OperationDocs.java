package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.plan.OperationPlan;

/** What the methods of an operation say in client and handler alike. */
final class OperationDocs {
    private OperationDocs() {}

    static CodeBlock of(OperationPlan operation) {
        return CodeBlock.builder()
                .add(Docs.of(
                        operation.model().doc(),
                        "The operation " + Docs.text(operation.model().name()) + "."))
                .add(
                        "\n\n<p>Operation code: $L.\n\n",
                        Docs.text(operation.model().code().json()))
                .build();
    }
}

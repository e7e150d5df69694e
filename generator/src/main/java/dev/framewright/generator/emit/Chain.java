package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Tests in a row of which the first that holds is acted on. */
final class Chain {
    /** Longer chains of {@code else if} nest too deep for the compiler. */
    private static final int NESTED = 50;

    private final List<CodeBlock> tests = new ArrayList<>();
    private final List<CodeBlock> actions = new ArrayList<>();

    void add(CodeBlock test, CodeBlock action) {
        tests.add(test);
        actions.add(action);
    }

    boolean isEmpty() {
        return tests.isEmpty();
    }

    /** Statements; {@code leave} leaves the method after an action, empty where actions do that themselves. */
    CodeBlock code(CodeBlock leave) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean flat = tests.size() > NESTED;
        for (int i = 0; i < tests.size(); i++) {
            if (i == 0 || flat) {
                code.beginControlFlow("if ($L)", tests.get(i));
            } else {
                code.nextControlFlow("else if ($L)", tests.get(i));
            }
            code.add(actions.get(i));
            if (flat) {
                code.add(leave).endControlFlow();
            }
        }
        return flat || isEmpty() ? code.build() : code.endControlFlow().build();
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.EnvelopeLeaf;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expressions that tell the form of a frame before it is read (protocol-description.md 2.11 to 2.13). */
final class FrameProbes {
    private final EnvelopeModel envelope;

    FrameProbes(EnvelopeModel envelope) {
        this.envelope = envelope;
    }

    /** Whether the frame is an error: by constants that no response has, else by a body that is not null. */
    CodeBlock isError() {
        EnvelopeNode error = Objects.requireNonNull(envelope.error());
        List<CodeBlock> tests = constants(error);
        if (!differs(error, envelope.response())) {
            List<CodeBlock> bodies = leaves(
                            error, leaf -> leaf.is(FieldRole.BODY) || leaf.node() instanceof EnvelopeNode.Piece)
                    .map(leaf -> CodeBlock.of("$T.isPresent(in.peekBelow($L))", Library.ENVELOPES, path(leaf)))
                    .toList();
            CodeBlock any = join(bodies, " || ");
            tests.add(bodies.size() == 1 || tests.isEmpty() ? any : CodeBlock.of("($L)", any));
        }
        return join(tests, "\n&& ");
    }

    /** Whether the frame is a notification: by constants that no request has, else by having no id. */
    CodeBlock isNotification() {
        EnvelopeNode notification = Objects.requireNonNull(envelope.notification());
        List<CodeBlock> tests = constants(notification);
        if (!differs(notification, envelope.request())) {
            leaves(envelope.request(), leaf -> leaf.is(FieldRole.ID))
                    .forEach(leaf -> tests.add(CodeBlock.of("in.peekBelow($L) == null", path(leaf))));
        }
        return join(tests, "\n&& ");
    }

    /** Whether there is an operation code where only requests and pushes have one; absent when replies have one too. */
    @Nullable
    CodeBlock isAsking() {
        List<CodeBlock> tests = envelope.askingPlaces().stream()
                .map(leaf -> CodeBlock.of("in.peekBelow($L) != null", path(leaf)))
                .toList();
        return tests.isEmpty() ? null : join(tests, " || ");
    }

    private static List<CodeBlock> constants(EnvelopeNode node) {
        List<CodeBlock> tests = new ArrayList<>();
        for (EnvelopeLeaf leaf : EnvelopeLeaf.of(node)) {
            if (leaf.node() instanceof EnvelopeNode.Constant constant) {
                tests.add(CodeBlock.of(
                        "$L.equals(in.peekBelow($L))",
                        Literals.of(constant.value().json()),
                        path(leaf)));
            }
        }
        return tests;
    }

    /** Whether some place has one constant in a frame of the one form and another in the other. */
    private static boolean differs(EnvelopeNode node, EnvelopeNode other) {
        return EnvelopeLeaf.of(node).stream()
                .filter(leaf -> leaf.node() instanceof EnvelopeNode.Constant)
                .anyMatch(leaf -> EnvelopeLeaf.of(other).stream()
                        .anyMatch(same -> same.tokens().equals(leaf.tokens())
                                && same.node() instanceof EnvelopeNode.Constant
                                && !same.node().equals(leaf.node())));
    }

    private static Stream<EnvelopeLeaf> leaves(EnvelopeNode node, Predicate<EnvelopeLeaf> wanted) {
        return EnvelopeLeaf.of(node).stream().filter(wanted);
    }

    private static String path(EnvelopeLeaf leaf) {
        return leaf.tokens().stream().map(Literals::of).collect(Collectors.joining(", "));
    }

    private static CodeBlock join(List<CodeBlock> tests, String separator) {
        return tests.isEmpty() ? CodeBlock.of("true") : tests.stream().collect(CodeBlock.joining(separator));
    }
}

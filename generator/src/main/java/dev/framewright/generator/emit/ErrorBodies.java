package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.emit.BodyReads.Candidate;
import dev.framewright.generator.model.EnvelopeLeaf;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.StatusModel;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes how the bodies of rejections are read. */
final class ErrorBodies {
    private final ProtocolPlan protocol;
    private final BodyReads reads;

    ErrorBodies(ProtocolPlan protocol, BodyReads reads) {
        this.protocol = protocol;
        this.reads = reads;
    }

    /** A reply that rejects with a body is an error whatever was asked. */
    static CodeBlock rejection(@Nullable StatusModel status) {
        CodeBlock rejects = status == null
                ? CodeBlock.of("header.isError()")
                : CodeBlock.of(
                        "header.isError() || (header.bodyOffset() >= 0 && $L.equals(header.status()))",
                        OperationsEmitter.scalar(status.rejected()));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", rejects)
                .addStatement("return error(header, in)")
                .endControlFlow()
                .build();
    }

    void addTo(TypeSpec.Builder builder, MessagePlan error) {
        Candidate candidate = new Candidate("error", new JsonLiteral.Bool(true), error);
        MethodSpec.Builder method = MethodSpec.methodBuilder("error")
                .addModifiers(Modifier.STATIC)
                .returns(
                        ParameterizedTypeName.get(Library.DECODED, reads.types().responses()))
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(Library.READER, "in");
        EnvelopeNode form = protocol.envelope().error();
        List<EnvelopeLeaf> pieces = form == null
                ? List.of()
                : EnvelopeLeaf.of(form).stream()
                        .filter(leaf -> leaf.node() instanceof EnvelopeNode.Piece)
                        .toList();
        if (pieces.isEmpty()) {
            builder.addMethod(method.addCode(reads.one(candidate)).build());
            return;
        }
        CodeBlock places = pieces.stream()
                .map(leaf -> CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        Literals.of(((EnvelopeNode.Piece) leaf.node()).name()),
                        Literals.of(leaf.pointer())))
                .collect(CodeBlock.joining(", "));
        builder.addMethod(method.addStatement(
                        "return $T.gathered(header, in, $T.ofEntries($L), $T::gathered)",
                        Library.ENVELOPES,
                        Map.class,
                        places,
                        reads.types().part(Part.BODIES))
                .build());
        builder.addMethod(MethodSpec.methodBuilder("gathered")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(
                        ParameterizedTypeName.get(Library.DECODED, reads.types().responses()))
                .addParameter(Library.READER, "in")
                .addCode(reads.readHere(candidate))
                .build());
    }
}

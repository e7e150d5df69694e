package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Code that makes a message of the body of a frame whose header was read. */
record BodyReads(Names names, MessageTypes types) {
    /** What a code may stand for, by the name of its operation or push; an acknowledgement has no message of its own. */
    record Candidate(
            String name, JsonLiteral code, @Nullable MessagePlan message) {
        boolean hasBody() {
            return message != null && message.hasBody();
        }
    }

    CodeBlock acknowledgement() {
        return CodeBlock.of("return $T.decoded(in, new $T());\n", Library.ENVELOPES, types.part(Part.ACK));
    }

    CodeBlock one(Candidate candidate) {
        MessagePlan message = candidate.message();
        if (message == null) {
            return acknowledgement();
        }
        ClassName type = names.type(message.name());
        if (!message.hasBody()) {
            return CodeBlock.of("return $T.decoded(in, new $T());\n", Library.ENVELOPES, type);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (header.bodyOffset() < 0)")
                .addStatement("return $T.missingBody(in)", Library.ENVELOPES)
                .endControlFlow()
                .add(read(candidate))
                .build();
    }

    CodeBlock read(Candidate candidate) {
        return CodeBlock.builder()
                .addStatement("in.seek(header.bodyOffset())")
                .add(readHere(candidate))
                .build();
    }

    CodeBlock readHere(Candidate candidate) {
        MessagePlan message = Objects.requireNonNull(candidate.message());
        CodeBlock.Builder code = CodeBlock.builder();
        ClassName codec = names.type(Objects.requireNonNull(message.bodyCodec()));
        if (message.readsItself()) {
            return code.addStatement("return $T.decoded(in, $T.read(in))", Library.ENVELOPES, codec)
                    .build();
        }
        TypeName body = Names.nullable(types.body(message));
        return code.addStatement("$T body = $T.read(in)", body, codec)
                .addStatement(
                        "return $T.decoded(in, body == null ? null : new $T(body))",
                        Library.ENVELOPES,
                        names.type(message.name()))
                .build();
    }
}

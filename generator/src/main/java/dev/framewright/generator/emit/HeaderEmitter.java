package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.plan.ProtocolPlan;
import javax.lang.model.element.Modifier;

/** Writes the method that reads the envelope of a frame, whichever of its forms it has. */
final class HeaderEmitter {
    private final EnvelopeModel model;
    private final ClassName envelope;
    private final FrameProbes probes;

    HeaderEmitter(ProtocolPlan protocol, ClassName envelope) {
        this.model = protocol.envelope();
        this.envelope = envelope;
        this.probes = new FrameProbes(model);
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder("readHeader")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Names.nullable(Library.FRAME_HEADER))
                .addParameter(Library.FRAME_KIND, "kind")
                .addParameter(Library.READER, "in")
                .beginControlFlow("switch (kind)")
                .addCode(kind("REQUEST", request()))
                .addCode(kind("RESPONSE", response()))
                .addCode(kind("ACK", read("Ack")))
                .addCode(kind("PUSH", model.push() == null ? CodeBlock.of("return null;\n") : read("Push")))
                .endControlFlow()
                .addStatement("throw new $T($S + kind)", IllegalArgumentException.class, "unknown kind: ")
                .build();
    }

    private static CodeBlock kind(String kind, CodeBlock code) {
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", kind)
                .add(code)
                .endControlFlow()
                .build();
    }

    private CodeBlock read(String form) {
        return CodeBlock.of("return $T.read$L(in);\n", envelope, form);
    }

    private CodeBlock request() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (model.notification() != null) {
            code.beginControlFlow("if ($L)", probes.isNotification())
                    .add(read("Notification"))
                    .endControlFlow();
        }
        return code.add(read("Request")).build();
    }

    private CodeBlock response() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (model.error() != null) {
            code.beginControlFlow("if ($L)", probes.isError())
                    .add(read("Error"))
                    .endControlFlow();
        }
        code.addStatement("int start = in.offset()")
                .addStatement("$T header = $T.readResponse(in)", Names.nullable(Library.FRAME_HEADER), envelope)
                .add(refuseAsking())
                .beginControlFlow("if ($L)", isResponse())
                .addStatement("return header")
                .endControlFlow()
                .addStatement("in.seek(start)")
                .addStatement("$T ack = $T.readAck(in)", Names.nullable(Library.FRAME_HEADER), envelope)
                .beginControlFlow("if (ack != null)")
                .addStatement("return ack")
                .endControlFlow()
                .addStatement("in.seek(start)")
                .add(read("Response"));
        return code.build();
    }

    /** What asks something and has no body of a reply is none. */
    private CodeBlock refuseAsking() {
        CodeBlock asking = probes.isAsking();
        if (asking == null) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (header != null && header.bodyOffset() < 0)")
                .addStatement("int end = in.offset()")
                .addStatement("in.seek(start)")
                .beginControlFlow("if ($L)", asking)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("in.seek(end)")
                .endControlFlow()
                .build();
    }

    /**
     * Whether what was read as a response is one. Where only the form of an acknowledgement has a status, a reply without a
     * body may be one of those.
     */
    private String isResponse() {
        boolean only = EnvelopeWriter.roles(model.ack()).anyMatch(FieldRole.STATUS::equals)
                && EnvelopeWriter.roles(model.response()).noneMatch(FieldRole.STATUS::equals);
        return "in.violationCount() > 0 || "
                + (only ? "(header != null && header.bodyOffset() >= 0)" : "header != null");
    }
}

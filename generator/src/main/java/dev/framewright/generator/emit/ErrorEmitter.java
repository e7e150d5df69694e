package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import javax.lang.model.element.Modifier;

/** Writes how a protocol reads and makes rejections that carry something. */
final class ErrorEmitter {
    private static final ClassName REJECTED = ClassName.get("dev.framewright.runtime.session", "RejectedException");

    private final Names names;
    private final MessageTypes types;

    ErrorEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.types = new MessageTypes(names, protocol);
    }

    void addTo(TypeSpec.Builder builder, MessagePlan error) {
        ClassName message = names.type(error.name());
        boolean whole = MessageTypes.isWhole(error);
        TypeName body = whole ? message : types.body(error);
        builder.addMethod(MethodSpec.methodBuilder("hasErrors")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return true")
                        .build())
                .addMethod(MethodSpec.methodBuilder("decodeError")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(Library.DECODED, types.responses()))
                        .addParameter(Library.FRAME_HEADER, "header")
                        .addParameter(Library.READER, "in")
                        .addStatement("return $T.error(header, in)", types.part(Part.BODIES))
                        .build())
                .addMethod(MethodSpec.methodBuilder("rejection")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("What a handler throws to reject a request.\n\n")
                        .addJavadoc("@param error what to send\n@return the exception")
                        .returns(REJECTED)
                        .addParameter(body, "error")
                        .addStatement(
                                "return $T.with($L)",
                                REJECTED,
                                whole ? CodeBlock.of("error") : CodeBlock.of("new $T(error)", message))
                        .build())
                .addMethod(MethodSpec.methodBuilder("error")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("What the device sent when it rejected a request.\n\n")
                        .addJavadoc("@param rejected what the request failed with\n")
                        .addJavadoc(
                                "@return the error; null when the device sent none, or one that is not as described")
                        .returns(Names.nullable(body.box()))
                        .addParameter(REJECTED, "rejected")
                        .addStatement(
                                "return rejected.error() instanceof $T it ? $L : null",
                                message,
                                whole ? "it" : "it.body()")
                        .build());
    }
}

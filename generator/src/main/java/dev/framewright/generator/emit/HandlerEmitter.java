package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes the interface of the device side: a method per operation. */
final class HandlerEmitter {
    private HandlerEmitter() {}

    static SourceFile file(Names names, ProtocolPlan protocol) {
        MessageTypes types = new MessageTypes(names, protocol);
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(protocol.name(Part.HANDLER))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The device side: a method per operation. A request is rejected by completing with, or throwing, a\n"
                                + "{@link $T}.",
                        ClassName.get("dev.framewright.runtime.session", "RejectedException"));
        for (OperationPlan operation : protocol.operations()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc(OperationDocs.of(operation));
            MessagePlan request = operation.request();
            if (request.hasBody()) {
                method.addParameter(parameter(names, types, request), "body")
                        .addJavadoc("@param body the body of the request\n");
            }
            method.addParameter(Library.REQUEST_CONTEXT, "context")
                    .addJavadoc("@param context where the request came from\n");
            if (operation.model().reply() != ReplyKind.NONE) {
                method.returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), types.result(operation)))
                        .addJavadoc(
                                operation.response() == null
                                        ? "@return completes when the request is accepted\n"
                                        : "@return the body of the response\n");
            }
            builder.addMethod(method.build());
        }
        if (protocol.error() != null) {
            builder.addMethod(refuse(names, types, protocol.error()));
        }
        return new SourceFile(builder);
    }

    /** Abstract, so that nobody forgets to answer requests that no method is called for. */
    private static MethodSpec refuse(Names names, MessageTypes types, MessagePlan error) {
        return MethodSpec.methodBuilder("refuse")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(
                        "What to send when a request is rejected without an error of a method's own: it is unknown or\n")
                .addJavadoc("invalid, or the method failed.\n\n@param refusal why\n@return the error to send")
                .returns(parameter(names, types, error))
                .addParameter(Library.REFUSAL, "refusal")
                .build();
    }

    /** The type under which users hand over the body of a message. */
    static TypeName parameter(Names names, MessageTypes types, MessagePlan message) {
        return MessageTypes.isWhole(message) ? names.type(message.name()) : types.body(message);
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the view of the client whose methods wait. */
final class BlockingClientEmitter {
    private static final ClassName AWAITING = ClassName.get("dev.framewright.runtime.session", "Awaiting");

    private final Names names;
    private final ProtocolPlan protocol;
    private final MessageTypes types;

    BlockingClientEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.protocol = protocol;
        this.types = new MessageTypes(names, protocol);
    }

    SourceFile file() {
        ClassName client = types.part(Part.CLIENT);
        TypeSpec.Builder builder = TypeSpec.classBuilder(protocol.name(Part.BLOCKING_CLIENT))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "The operations of {@link $T} as methods that wait. They throw what the futures fail with.",
                        client)
                .addField(client, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(client, "client")
                        .addStatement("this.client = client")
                        .build());
        for (OperationPlan operation : protocol.operations()) {
            MessagePlan request = operation.request();
            MethodSpec.Builder method = method(operation);
            if (request.hasBody()) {
                method.addParameter(HandlerEmitter.parameter(names, types, request), "body")
                        .addJavadoc("@param body the body of the request\n");
            }
            builder.addMethod(end(method, operation, request.hasBody() ? "body" : ""));
            RecordPlan flattened = operation.flattened();
            if (flattened != null) {
                MethodSpec.Builder overload = method(operation);
                ClientEmitter.addParameters(names, overload, flattened);
                String arguments =
                        flattened.components().stream().map(ComponentPlan::name).collect(Collectors.joining(", "));
                builder.addMethod(end(overload, operation, arguments));
            }
        }
        return new SourceFile(builder);
    }

    private MethodSpec.Builder method(OperationPlan operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(OperationDocs.of(operation));
        return operation.response() == null ? method : method.returns(types.result(operation));
    }

    private MethodSpec end(MethodSpec.Builder method, OperationPlan operation, String arguments) {
        boolean result = operation.response() != null;
        if (result) {
            method.addJavadoc("@return the body of the response\n");
        }
        return method.addStatement(
                        "$L$T.await($L.$L($L))",
                        result ? "return " : "",
                        AWAITING,
                        "this.client",
                        operation.method(),
                        arguments)
                .build();
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.PushPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the client: a method per operation and per push. */
final class ClientEmitter {
    private final Names names;
    private final ProtocolPlan protocol;
    private final MessageTypes types;
    private final ClassName self;
    private final TypeName session;

    ClientEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.protocol = protocol;
        this.types = new MessageTypes(names, protocol);
        this.self = types.part(Part.CLIENT);
        this.session = ParameterizedTypeName.get(Library.CLIENT_SESSION, types.pushes());
    }

    SourceFile file() {
        ClassName connector = ClassName.get("dev.framewright.runtime.transport", "Connector");
        ClassName options = ClassName.get("dev.framewright.runtime.session", "SessionOptions");
        TypeSpec.Builder builder = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(
                        "The client side: a method per operation and per push. Thread-safe.\n\n"
                                + "<p>Futures fail with the exceptions that {@link $T#request} lists.",
                        Library.CLIENT_SESSION)
                .addField(session, "session", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A client over an open session.\n\n@param session closed by {@link #close()}")
                        .addParameter(session, "session")
                        .addStatement("this.session = session")
                        .build())
                .addMethod(MethodSpec.methodBuilder("open")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Opens a session.\n\n@param connector makes the connection\n"
                                + "@param options of the session\n@return the client, when the session is open")
                        .returns(future(self))
                        .addParameter(connector, "connector")
                        .addParameter(options, "options")
                        .addStatement(
                                "return $T.open($T.INSTANCE, connector, options).thenApply($T::new)",
                                Library.CLIENT_SESSION,
                                types.part(Part.PROTOCOL),
                                self)
                        .build())
                .addMethod(MethodSpec.methodBuilder("session")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The session below.\n\n@return the session")
                        .returns(session)
                        .addStatement("return session")
                        .build())
                .addMethod(MethodSpec.methodBuilder("withTimeout")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "The same client, whose requests wait for a reply for another time than the session's.\n\n"
                                        + "@param timeout greater than zero\n@return the view; closing it closes the session")
                        .returns(self)
                        .addParameter(Duration.class, "timeout")
                        .addStatement("return new $T(session.withTimeout(timeout))", self)
                        .build())
                .addMethod(MethodSpec.methodBuilder("blocking")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The same operations as methods that wait.\n\n@return the view")
                        .returns(types.part(Part.BLOCKING_CLIENT))
                        .addStatement("return new $T(this)", types.part(Part.BLOCKING_CLIENT))
                        .build());
        protocol.operations().forEach(operation -> addOperation(builder, operation));
        protocol.pushes().forEach(push -> builder.addMethod(subscription(push)));
        builder.addMethod(MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Closes the session. Idempotent.")
                .addStatement("session.close()")
                .build());
        return new SourceFile(builder);
    }

    private static TypeName future(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type);
    }

    private void addOperation(TypeSpec.Builder builder, OperationPlan operation) {
        MessagePlan request = operation.request();
        MethodSpec.Builder method = method(operation);
        CodeBlock message = CodeBlock.of("new $T()", names.type(request.name()));
        if (request.hasBody()) {
            boolean whole = MessageTypes.isWhole(request);
            method.addParameter(HandlerEmitter.parameter(names, types, request), "body")
                    .addJavadoc("@param body the body of the request\n");
            message = whole ? CodeBlock.of("body") : CodeBlock.of("new $T(body)", names.type(request.name()));
        }
        builder.addMethod(method.addJavadoc(returns(operation))
                .addStatement(
                        "return session.request($T.$L, $L)", types.part(Part.OPERATIONS), operation.constant(), message)
                .build());
        RecordPlan flattened = operation.flattened();
        if (flattened != null) {
            MethodSpec.Builder overload = method(operation);
            addParameters(names, overload, flattened);
            builder.addMethod(overload.addJavadoc(returns(operation))
                    .addStatement("return $L($L)", operation.method(), make(names, flattened))
                    .build());
        }
    }

    private MethodSpec.Builder method(OperationPlan operation) {
        return MethodSpec.methodBuilder(operation.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(OperationDocs.of(operation))
                .returns(future(types.result(operation)));
    }

    /** The components of a body as parameters. */
    static void addParameters(Names names, MethodSpec.Builder method, RecordPlan body) {
        for (ComponentPlan component : body.components()) {
            method.addParameter(names.of(component), component.name()).addJavadoc(Docs.param(component));
        }
    }

    /** The body made of such parameters. */
    static CodeBlock make(Names names, RecordPlan body) {
        String arguments = body.components().stream().map(ComponentPlan::name).collect(Collectors.joining(", "));
        return CodeBlock.of("new $T($L)", names.type(body.name()), arguments);
    }

    private static String returns(OperationPlan operation) {
        return switch (operation.model().reply()) {
            case RESPONSE -> "@return the body of the response\n";
            case ACK -> "@return completes when the request was accepted\n";
            case NONE -> "@return completes when the request was written; there is no reply\n";
        };
    }

    private MethodSpec subscription(PushPlan push) {
        ClassName message = names.type(push.message().name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(push.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(
                        push.model().doc(), "The push " + Docs.text(push.model().name()) + "."))
                .addJavadoc(
                        "\n\n<p>Operation code: $L.\n\n",
                        Docs.text(push.model().code().json()))
                .addJavadoc("@param listener called for each push\n")
                .addJavadoc("@return ends the subscription when closed\n")
                .returns(Library.SUBSCRIPTION);
        if (!push.message().hasBody()) {
            return method.addParameter(Runnable.class, "listener")
                    .addStatement("return session.subscribe($T.class, push -> listener.run())", message)
                    .build();
        }
        boolean whole = MessageTypes.isWhole(push.message());
        TypeName type = HandlerEmitter.parameter(names, types, push.message()).box();
        return method.addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(type)),
                        "listener")
                .addStatement(
                        "return session.subscribe($T.class, $L)",
                        message,
                        whole ? "listener" : "push -> listener.accept(push.body())")
                .build();
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.PushPlan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the class that turns whole frames into messages and back, and hands requests to a handler. */
final class DispatcherEmitter {
    /** Longer expressions nest too deep for the compiler. */
    private static final int LONGEST_TEST = 50;

    private final Names names;
    private final ProtocolPlan protocol;
    private final MessageTypes types;

    DispatcherEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.protocol = protocol;
        this.types = new MessageTypes(names, protocol);
    }

    SourceFile file() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(protocol.name(Part.DISPATCHER))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Whole frames to messages and back, without a session.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (!protocol.operations().isEmpty()) {
            List<MessagePlan> requests =
                    protocol.operations().stream().map(OperationPlan::request).toList();
            List<MessagePlan> responses = protocol.operations().stream()
                    .flatMap(operation -> Stream.ofNullable(operation.response()))
                    .toList();
            add(builder, "Request", types.requests(), protocol.envelope().request(), requests, null);
            add(builder, "Response", types.responses(), protocol.envelope().response(), responses, Part.ACK);
            builder.addMethod(handler()).addMethod(dispatch());
        }
        EnvelopeNode push = protocol.envelope().push();
        if (!protocol.pushes().isEmpty() && push != null) {
            List<MessagePlan> pushes =
                    protocol.pushes().stream().map(PushPlan::message).toList();
            add(builder, "Push", types.pushes(), push, pushes, null);
        }
        return new SourceFile(builder);
    }

    private void add(
            TypeSpec.Builder builder,
            String kind,
            ClassName type,
            EnvelopeNode envelope,
            List<MessagePlan> messages,
            @Nullable Part bare) {
        TypeName frame = ParameterizedTypeName.get(Library.FRAME, type);
        String noun = kind.toLowerCase(Locale.ROOT);
        ClassName self = types.part(Part.PROTOCOL);
        builder.addMethod(MethodSpec.methodBuilder("decode" + kind)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Decodes a frame as a $L. Never throws because of what the bytes are.\n\n", noun)
                .addJavadoc("@param json the frame, in UTF-8\n")
                .addJavadoc("@return the $L; an unknown message; or all that is wrong with the frame", noun)
                .returns(ParameterizedTypeName.get(Library.DECODED, frame))
                .addParameter(byte[].class, "json")
                .addStatement(
                        "return $T.decode(json, in -> $T.INSTANCE.readHeader($T.$L, in), $T.INSTANCE::decode$L, $L, $L)",
                        Library.ENVELOPES,
                        self,
                        Library.FRAME_KIND,
                        kind.toUpperCase(Locale.ROOT),
                        self,
                        kind,
                        Literals.of(bodyPointer(envelope, "").orElse("")),
                        hasBody(builder, type, messages, bare))
                .build());
        builder.addMethod(MethodSpec.methodBuilder("encode" + kind)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Encodes a $L with its envelope. The operation code comes from the message.\n\n", noun)
                .addJavadoc("@param frame the $L and what its envelope says\n@return the frame, in UTF-8", noun)
                .returns(byte[].class)
                .addParameter(frame, "frame")
                .addStatement("$1T out = new $1T()", Library.WRITER)
                .addStatement("$T.INSTANCE.write$L(out, frame.header(), frame.message())", self, kind)
                .addStatement("return out.toByteArray()")
                .build());
    }

    /** A predicate: whether a message has a place for a body. */
    private CodeBlock hasBody(
            TypeSpec.Builder builder, ClassName type, List<MessagePlan> messages, @Nullable Part bare) {
        Stream<ClassName> without =
                messages.stream().filter(message -> !message.hasBody()).map(message -> names.type(message.name()));
        Stream<ClassName> acks = bare == null ? Stream.empty() : Stream.of(types.part(bare));
        List<CodeBlock> tests = Stream.concat(acks, without)
                .map(one -> CodeBlock.of("message instanceof $T", one))
                .toList();
        if (tests.size() > LONGEST_TEST) {
            Chain chain = new Chain();
            tests.forEach(test -> chain.add(test, CodeBlock.of("return false;\n")));
            builder.addMethod(MethodSpec.methodBuilder("hasBody")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(type, "message")
                    .addCode(chain.code(CodeBlock.of("")))
                    .addStatement("return true")
                    .build());
            return CodeBlock.of("$L::hasBody", protocol.name(Part.DISPATCHER));
        }
        return tests.isEmpty()
                ? CodeBlock.of("message -> true")
                : CodeBlock.of("message -> !($L)", tests.stream().collect(CodeBlock.joining(" || ")));
    }

    private static Optional<String> bodyPointer(EnvelopeNode node, String pointer) {
        if (node instanceof EnvelopeNode.Field field) {
            return field.role() == FieldRole.BODY ? Optional.of(pointer) : Optional.empty();
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream()
                    .flatMap(entry ->
                            bodyPointer(
                                    entry.node(),
                                    pointer + "/"
                                            + entry.name().replace("~", "~0").replace("/", "~1"))
                                    .stream())
                    .findFirst();
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return IntStream.range(0, array.elements().size())
                    .boxed()
                    .flatMap(i -> bodyPointer(array.elements().get(i), pointer + "/" + i).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private TypeName stage() {
        return Names.nullable(ParameterizedTypeName.get(
                ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(types.responses())));
    }

    private MethodSpec handler() {
        TypeName handler = ParameterizedTypeName.get(Library.REQUEST_HANDLER, types.requests(), types.responses());
        MethodSpec.Builder method = MethodSpec.methodBuilder("handler")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A handler of requests, for the device side of a session.\n\n"
                        + "@param handler what to call, a method per operation\n@return the handler")
                .returns(handler)
                .addParameter(types.part(Part.HANDLER), "handler");
        MessagePlan error = protocol.error();
        return error == null
                ? method.addStatement("return (request, context) -> dispatch(request, handler, context)")
                        .build()
                : method.addStatement("return $L", refusing(handler, error)).build();
    }

    private TypeSpec refusing(TypeName handler, MessagePlan error) {
        CodeBlock refused = CodeBlock.of("handler.refuse(refusal)");
        return TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(handler)
                .addMethod(MethodSpec.methodBuilder("handle")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(stage())
                        .addParameter(types.requests(), "request")
                        .addParameter(Library.REQUEST_CONTEXT, "context")
                        .addStatement("return dispatch(request, handler, context)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("refuse")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(types.responses())
                        .addParameter(Library.REFUSAL, "refusal")
                        .addStatement(
                                "return $L",
                                MessageTypes.isWhole(error)
                                        ? refused
                                        : CodeBlock.of("new $T($L)", names.type(error.name()), refused))
                        .build())
                .build();
    }

    private MethodSpec dispatch() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Hands a request to a handler.\n\n@param request the request\n")
                .addJavadoc("@param handler what to call, a method per operation\n")
                .addJavadoc("@param context where the request came from\n")
                .addJavadoc("@return the response to be; null when the operation gets none")
                .returns(stage())
                .addParameter(types.requests(), "request")
                .addParameter(types.part(Part.HANDLER), "handler")
                .addParameter(Library.REQUEST_CONTEXT, "context");
        Chain chain = new Chain();
        for (OperationPlan operation : protocol.operations()) {
            MessagePlan request = operation.request();
            boolean whole = MessageTypes.isWhole(request);
            String body = !request.hasBody() ? "" : whole ? "it, " : "it.body(), ";
            chain.add(
                    CodeBlock.of("request instanceof $T$L", names.type(request.name()), request.hasBody() ? " it" : ""),
                    call(operation, CodeBlock.of("handler.$L($Lcontext)", operation.method(), body)));
        }
        return method.addCode(chain.code(CodeBlock.of("")))
                .addStatement("throw new $T($S)", IllegalArgumentException.class, "no such request")
                .build();
    }

    private CodeBlock call(OperationPlan operation, CodeBlock call) {
        return switch (operation.model().reply()) {
            case NONE ->
                CodeBlock.builder()
                        .addStatement("$L", call)
                        .addStatement("return null")
                        .build();
            case ACK -> CodeBlock.of("return $L.thenApply(done -> new $T());\n", call, types.part(Part.ACK));
            case RESPONSE ->
                MessageTypes.isWhole(Objects.requireNonNull(operation.response()))
                        ? CodeBlock.of("return $L;\n", call)
                        : CodeBlock.of(
                                "return $L.thenApply($T::new);\n",
                                call,
                                names.type(operation.response().name()));
        };
    }
}

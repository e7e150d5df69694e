package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.Objects;
import java.util.Set;

/** The Java types of messages and bodies. */
record MessageTypes(Names names, ProtocolPlan protocol) {
    private static final ClassName VOID = ClassName.get(Void.class);

    ClassName part(Part part) {
        return names.type(protocol.name(part));
    }

    /** The requests; {@code Void} when there is none. */
    ClassName requests() {
        return protocol.operations().isEmpty() ? VOID : part(Part.REQUEST);
    }

    /** The responses, acknowledgements among them; {@code Void} when there are no requests. */
    ClassName responses() {
        return protocol.operations().isEmpty() ? VOID : part(Part.RESPONSE);
    }

    /** The pushes; {@code Void} when there is none. */
    ClassName pushes() {
        return protocol.pushes().isEmpty() ? VOID : part(Part.PUSH);
    }

    /** What a client gets for an operation; {@code Void} without a response. */
    TypeName result(OperationPlan operation) {
        MessagePlan response = operation.response();
        return response == null
                ? VOID
                : isWhole(response)
                        ? names.type(response.name())
                        : body(response).box();
    }

    /** The class of a message. */
    ClassName of(MessagePlan message) {
        return names.type(message.name());
    }

    /** Some operation. */
    static TypeName anyOperation() {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(Library.OPERATION, any, any);
    }

    /** The declared type of the body of a message. */
    TypeName body(MessagePlan message) {
        return names.of(message.record().members().get(0));
    }

    /** Whether the message itself is what users handle, because its body may be null or is no value at all. */
    static boolean isWhole(MessagePlan message) {
        return message.body() instanceof Type.OrNull
                || message.body() instanceof Type.Null
                || message.body() instanceof Type.Constant;
    }

    /** A codec of {@link #result}. */
    CodeBlock resultCodec(MessagePlan response, Set<String> constants) {
        if (!response.readsItself()) {
            TypeName body = body(response);
            // where a constant has the name of the class, Java takes the name for that of the constant
            return body instanceof ClassName type && constants.contains(type.simpleName())
                    ? CodeBlock.of("$L.CODEC", type.canonicalName())
                    : CodeBlock.of("$T.CODEC", body);
        }
        ClassName message = names.type(response.name());
        ClassName codec = names.type(Objects.requireNonNull(response.bodyCodec()));
        if (isWhole(response)) {
            return CodecClass.instance(
                    message,
                    CodeBlock.of("return $T.read(in);\n", codec),
                    CodeBlock.of("$T.write(out, value);\n", codec));
        }
        return CodecClass.instance(
                body(response).box(),
                CodeBlock.builder()
                        .addStatement("$T message = $T.read(in)", Names.nullable(message), codec)
                        .addStatement("return message == null ? null : message.body()")
                        .build(),
                CodeBlock.of("$T.write(out, new $T(value));\n", codec, message));
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.IdModel;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import dev.framewright.generator.plan.PushPlan;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the class that sessions know a protocol by. */
final class ProtocolEmitter {
    private final Names names;
    private final ProtocolPlan protocol;
    private final MessageTypes types;
    private final Constants constants = new Constants();
    private final ClassName self;
    private final ClassName envelope;
    private final ClassName bodies;

    ProtocolEmitter(Names names, ProtocolPlan protocol) {
        this.names = names;
        this.protocol = protocol;
        this.types = new MessageTypes(names, protocol);
        this.self = types.part(Part.PROTOCOL);
        this.envelope = types.part(Part.ENVELOPE);
        this.bodies = types.part(Part.BODIES);
    }

    SourceFile file() {
        ProtocolModel model = names.plan().model();
        EnvelopeModel shape = protocol.envelope();
        TypeSpec.Builder builder = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(
                        Library.PROTOCOL, types.requests(), types.responses(), types.pushes()))
                .addJavadoc(Docs.of(model.doc(), "The protocol " + Docs.text(model.name()) + "."))
                .addJavadoc("\n\n<p>Version $L. Has no state.", Docs.text(model.version()))
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The only instance.")
                        .initializer("new $T()", self)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(getter("name", TypeName.get(String.class), CodeBlock.of("$L", Literals.of(model.name()))))
                .addMethod(
                        getter("version", TypeName.get(String.class), CodeBlock.of("$L", Literals.of(model.version()))))
                .addMethod(getter("ids", Library.ID_SPACE, ids(shape.id())))
                .addMethod(status(
                        "acceptedStatus",
                        shape.status() == null ? null : shape.status().accepted()))
                .addMethod(status(
                        "rejectedStatus",
                        shape.status() == null ? null : shape.status().rejected()))
                .addMethod(getter(
                        "operations",
                        Names.parameterized(List.class, MessageTypes.anyOperation()),
                        CodeBlock.of("$T.ALL", types.part(Part.OPERATIONS))))
                .addMethod(getter("pushes", Names.parameterized(List.class, Library.PUSH_TYPE), pushes()))
                .addMethod(new HeaderEmitter(protocol, envelope).method());
        if (!model.transports().isEmpty()) {
            TypeName specs = Names.parameterized(List.class, Library.TRANSPORT_SPEC);
            String all = constants.field("TRANSPORTS", specs, TransportSpecs.of(model.transports()));
            builder.addMethod(getter("transports", specs, CodeBlock.of("$L", all)));
        }
        boolean requests = !protocol.operations().isEmpty();
        builder.addMethod(decode("decodeRequest", types.requests(), requests ? "request" : null));
        builder.addMethod(decode("decodeResponse", types.responses(), requests ? "response" : null));
        builder.addMethod(decode("decodePush", types.pushes(), protocol.pushes().isEmpty() ? null : "push"));
        builder.addMethod(write("writeRequest", types.requests(), requestWrites()));
        builder.addMethod(write("writeResponse", types.responses(), responseWrites()));
        builder.addMethod(write("writePush", types.pushes(), pushWrites()));
        builder.addMethod(writeReply());
        if (protocol.error() != null) {
            new ErrorEmitter(names, protocol).addTo(builder, protocol.error());
        }
        return new SourceFile(constants.addTo(builder));
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
        return override(name).returns(type).addStatement("return $L", value).build();
    }

    private MethodSpec status(String name, @Nullable JsonLiteral literal) {
        CodeBlock value = literal == null
                ? CodeBlock.of("null")
                : CodeBlock.of("$L", constants.field("STATUS", Library.SCALAR, OperationsEmitter.scalar(literal)));
        return getter(name, Names.nullable(Library.SCALAR), value);
    }

    private CodeBlock ids(IdModel id) {
        CodeBlock value = id instanceof IdModel.Integers integers
                ? CodeBlock.of(
                        "$T.integers($L, $L)",
                        Library.ID_SPACE,
                        Literals.of(integers.minimum()),
                        Literals.of(integers.maximum()))
                : CodeBlock.of("$T.strings()", Library.ID_SPACE);
        return CodeBlock.of("$L", constants.field("IDS", Library.ID_SPACE, value));
    }

    private CodeBlock pushes() {
        CodeBlock all = protocol.pushes().stream()
                .map(push -> CodeBlock.of(
                        "new $T($L, $L)",
                        Library.PUSH_TYPE,
                        Literals.of(push.model().name()),
                        OperationsEmitter.scalar(push.model().code())))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock list = CodeBlock.of("$T.of($L)", List.class, all);
        return CodeBlock.of("$L", constants.field("PUSHES", Names.parameterized(List.class, Library.PUSH_TYPE), list));
    }

    private MethodSpec decode(String name, ClassName type, @Nullable String method) {
        MethodSpec.Builder decode = override(name)
                .returns(ParameterizedTypeName.get(Library.DECODED, type))
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(Library.READER, "in");
        return method == null
                ? decode.addStatement("return $T.unknown(header, in)", Library.ENVELOPES)
                        .build()
                : decode.addStatement("return $T.$L(header, in)", bodies, method)
                        .build();
    }

    private MethodSpec write(String name, ClassName type, CodeBlock code) {
        return override(name)
                .addParameter(Library.WRITER, "out")
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(type, "message")
                .addCode(code)
                .build();
    }

    private CodeBlock requestWrites() {
        Chain code = new Chain();
        for (OperationPlan operation : protocol.operations()) {
            boolean silent = operation.model().reply() == ReplyKind.NONE;
            String method = silent && protocol.envelope().notification() != null ? "writeNotification" : "writeRequest";
            write(code, method, operation.request(), code(operation));
        }
        return end(code);
    }

    private CodeBlock responseWrites() {
        Chain code = new Chain();
        if (protocol.operations().isEmpty()) {
            return end(code);
        }
        code.add(
                CodeBlock.of("message instanceof $T", types.part(Part.ACK)),
                CodeBlock.builder()
                        .beginControlFlow("if (header.operation() == null)")
                        .addStatement("$T.writeAck(out, header, null, null)", envelope)
                        .nextControlFlow("else")
                        .addStatement("$T.writeResponse(out, header, header.operation(), null)", envelope)
                        .endControlFlow()
                        .build());
        for (OperationPlan operation : protocol.answered()) {
            write(code, "writeResponse", Objects.requireNonNull(operation.response()), code(operation));
        }
        if (protocol.error() != null) {
            write(code, errorForm(), protocol.error(), CodeBlock.of("header.operation()"));
        }
        return end(code);
    }

    /** The form in which a rejection with a body is written. */
    private String errorForm() {
        return protocol.envelope().error() == null ? "writeResponse" : "writeError";
    }

    private CodeBlock pushWrites() {
        Chain code = new Chain();
        for (PushPlan push : protocol.pushes()) {
            String field = constants.field(
                    "CODE",
                    Library.SCALAR,
                    OperationsEmitter.scalar(push.model().code()));
            write(code, "writePush", push.message(), CodeBlock.of("$L", field));
        }
        return end(code);
    }

    private CodeBlock code(OperationPlan operation) {
        return CodeBlock.of("$T.$L.code()", types.part(Part.OPERATIONS), operation.constant());
    }

    private void write(Chain code, String method, MessagePlan message, CodeBlock operation) {
        String variable = message.hasBody() ? " it" : "";
        CodeBlock body = message.hasBody()
                ? CodeBlock.of(
                        "body -> $T.write(body, $L)",
                        names.type(Objects.requireNonNull(message.bodyCodec())),
                        message.readsItself() ? "it" : "it.body()")
                : CodeBlock.of("null");
        code.add(
                CodeBlock.of("message instanceof $T$L", names.type(message.name()), variable),
                CodeBlock.of("$T.$L(out, header, $L, $L);\n", envelope, method, operation, body));
    }

    private static CodeBlock end(Chain code) {
        return code.isEmpty()
                ? CodeBlock.of("throw new $T($S);\n", IllegalArgumentException.class, "no such message")
                : code.code(CodeBlock.of("return;\n"));
    }

    private MethodSpec writeReply() {
        return override("writeReply")
                .addParameter(Library.WRITER, "out")
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(Names.nullable(Library.RAW_JSON), "body")
                .beginControlFlow("if (body == null)")
                .addStatement("$T.writeAck(out, header, header.operation(), null)", envelope)
                .nextControlFlow("else")
                .addStatement("$T.$L(out, header, header.operation(), body::writeTo)", envelope, errorForm())
                .endControlFlow()
                .build();
    }
}

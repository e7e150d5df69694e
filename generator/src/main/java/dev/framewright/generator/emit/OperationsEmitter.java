package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the constants of the operations. */
final class OperationsEmitter {
    private final MessageTypes types;
    private final ProtocolPlan protocol;

    OperationsEmitter(Names names, ProtocolPlan protocol) {
        this.types = new MessageTypes(names, protocol);
        this.protocol = protocol;
    }

    SourceFile file() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(protocol.name(Part.OPERATIONS))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The operations of the protocol.");
        for (OperationPlan operation : protocol.operations()) {
            builder.addField(constant(operation));
        }
        String all = protocol.operations().stream().map(OperationPlan::constant).collect(Collectors.joining(", "));
        TypeName any = MessageTypes.anyOperation();
        builder.addField(FieldSpec.builder(
                        Names.parameterized(List.class, any), "ALL", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("All operations, in the order of the description.")
                .initializer("$T.of($L)", List.class, all)
                .build());
        return new SourceFile(builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()));
    }

    private FieldSpec constant(OperationPlan operation) {
        MessagePlan response = operation.response();
        String name = operation.model().name();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Library.OPERATION, types.of(operation.request()), types.result(operation)),
                        operation.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Docs.of(operation.model().doc(), "The operation " + Docs.text(name) + "."))
                .addJavadoc(
                        "\n\n<p>Operation code: $L.",
                        Docs.text(operation.model().code().json()))
                .initializer(
                        "new $T<>($L, $L, $T.$L, $L)",
                        Library.OPERATION,
                        Literals.of(name),
                        scalar(operation.model().code()),
                        Library.REPLY,
                        operation.model().reply().name(),
                        response == null ? CodeBlock.of("null") : types.resultCodec(response, constants()))
                .build();
    }

    private Set<String> constants() {
        Set<String> constants = protocol.operations().stream()
                .map(OperationPlan::constant)
                .collect(Collectors.toCollection(HashSet::new));
        constants.add("ALL");
        return constants;
    }

    /** A scalar literal as an expression of the runtime's type. */
    static CodeBlock scalar(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text text) {
            return CodeBlock.of("$T.of($L)", Library.SCALAR, Literals.of(text.value()));
        } else if (literal instanceof JsonLiteral.Bool bool) {
            return CodeBlock.of("$T.of($L)", Library.SCALAR, bool.value());
        }
        long value = ((JsonLiteral.Numeric) literal).value().longValueExact();
        return CodeBlock.of("$T.of($L)", Library.SCALAR, Literals.of(value));
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.emit.BodyReads.Candidate;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.FrameKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.ReplyKind;
import dev.framewright.generator.model.SharedCode;
import dev.framewright.generator.model.StatusModel;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.plan.MessagePlan;
import dev.framewright.generator.plan.OperationPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.ProtocolPlan.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that reads the bodies of messages: a switch on the operation code. */
final class BodiesEmitter {
    private final ProtocolPlan protocol;
    private final MessageTypes types;
    private final BodyReads reads;
    private final TypeSpec.Builder builder;

    BodiesEmitter(Names names, ProtocolPlan protocol) {
        this.protocol = protocol;
        this.types = new MessageTypes(names, protocol);
        this.reads = new BodyReads(names, types);
        this.builder = TypeSpec.classBuilder(protocol.name(Part.BODIES))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads the bodies of messages, by operation code.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    SourceFile file() {
        if (!protocol.operations().isEmpty()) {
            List<Candidate> requests = protocol.operations().stream()
                    .map(operation -> candidate(operation, operation.request()))
                    .toList();
            add(FrameKind.REQUEST, types.requests(), requests, CodeBlock.of(""));
            addResponse();
            if (protocol.error() != null) {
                new ErrorBodies(protocol, reads).addTo(builder, protocol.error());
            }
        }
        if (!protocol.pushes().isEmpty()) {
            List<Candidate> pushes = protocol.pushes().stream()
                    .map(push -> new Candidate(push.model().name(), push.model().code(), push.message()))
                    .toList();
            add(FrameKind.PUSH, types.pushes(), pushes, CodeBlock.of(""));
        }
        return new SourceFile(builder);
    }

    /** A reply without a body and without a code, or with the rejected status, is an acknowledgement whatever was asked. */
    private void addResponse() {
        List<Candidate> replies = protocol.operations().stream()
                .filter(operation -> operation.model().reply() != ReplyKind.NONE)
                .map(operation -> new Candidate(
                        operation.model().name(), operation.model().code(), operation.response()))
                .toList();
        StatusModel status = protocol.envelope().status();
        CodeBlock rejected = status == null
                ? CodeBlock.of("header.operation() == null")
                : CodeBlock.of(
                        "(header.operation() == null || $L.equals(header.status()))",
                        OperationsEmitter.scalar(status.rejected()));
        CodeBlock first = CodeBlock.builder()
                .beginControlFlow("if (header.bodyOffset() < 0 && $L)", rejected)
                .add(reads.acknowledgement())
                .endControlFlow()
                .build();
        add(
                FrameKind.RESPONSE,
                types.responses(),
                replies,
                CodeBlock.of("$L$L", protocol.error() == null ? "" : ErrorBodies.rejection(status), first));
    }

    private static Candidate candidate(OperationPlan operation, MessagePlan message) {
        return new Candidate(operation.model().name(), operation.model().code(), message);
    }

    private void add(FrameKind kind, ClassName type, List<Candidate> candidates, CodeBlock first) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        Map<String, List<Candidate>> byCode = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.code().json(), LinkedHashMap::new, Collectors.toList()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Library.DECODED, type))
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(Library.READER, "in")
                .addCode(first);
        codeSwitch(method, kind, name, type, byCode, false);
        codeSwitch(method, kind, name, type, byCode, true);
        builder.addMethod(method.addStatement("return $T.unknown(header, in)", Library.ENVELOPES)
                .build());
    }

    private void codeSwitch(
            MethodSpec.Builder method,
            FrameKind kind,
            String name,
            ClassName type,
            Map<String, List<Candidate>> byCode,
            boolean text) {
        List<List<Candidate>> groups = byCode.values().stream()
                .filter(group -> group.get(0).code() instanceof JsonLiteral.Text == text)
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        boolean ints = isInt(groups);
        String selector;
        if (text) {
            method.beginControlFlow(
                    "if (header.operation() instanceof $T operation)", Library.SCALAR.nestedClass("Text"));
            selector = "operation.value()";
        } else if (ints) {
            method.beginControlFlow(
                    "if (header.operation() instanceof $T operation && operation.value() == (int) operation.value())",
                    Library.SCALAR.nestedClass("Int"));
            selector = "(int) operation.value()";
        } else {
            method.beginControlFlow(
                    "if (header.operation() instanceof $T operation)", Library.SCALAR.nestedClass("Int"));
            selector = "Long.toString(operation.value())";
        }
        List<CodeBlock> cases = new ArrayList<>();
        for (List<Candidate> group : groups) {
            JsonLiteral code = group.get(0).code();
            String label = code instanceof JsonLiteral.Text value
                    ? Literals.of(value.value())
                    : ints ? code.json() : Literals.of(code.json());
            cases.add(CodeBlock.builder()
                    .beginControlFlow("case $L ->", label)
                    .add(isOne(group) ? reads.one(group.get(0)) : several(kind, name, type, code, group))
                    .endControlFlow()
                    .build());
        }
        if (Pieces.fit(cases)) {
            method.beginControlFlow("switch ($L)", selector)
                    .addCode(Pieces.join(cases))
                    .addCode("default -> {}\n")
                    .endControlFlow();
        } else {
            inMethods(method, name, type, cases, ints ? TypeName.INT : TypeName.get(String.class), selector);
        }
        method.endControlFlow();
    }

    /** The cases in methods of their own, each of a size that Java allows. */
    private void inMethods(
            MethodSpec.Builder method,
            String name,
            ClassName type,
            List<CodeBlock> cases,
            TypeName selected,
            String selector) {
        TypeName result = Names.nullable(ParameterizedTypeName.get(Library.DECODED, type));
        int number = 0;
        for (List<CodeBlock> group : Pieces.of(cases)) {
            String part = name + "Part" + number++;
            builder.addMethod(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(result)
                    .addParameter(Library.FRAME_HEADER, "header")
                    .addParameter(Library.READER, "in")
                    .addParameter(selected, "code")
                    .beginControlFlow("switch (code)")
                    .addCode(Pieces.join(group))
                    .beginControlFlow("default ->")
                    .addStatement("return null")
                    .endControlFlow()
                    .endControlFlow()
                    .build());
            String found = "found" + (number - 1);
            method.addStatement("$T $L = $L(header, in, $L)", result, found, part, selector)
                    .beginControlFlow("if ($L != null)", found)
                    .addStatement("return $L", found)
                    .endControlFlow();
        }
    }

    private static boolean isOne(List<Candidate> group) {
        return group.size() == 1 || group.stream().allMatch(candidate -> candidate.message() == null);
    }

    /** Whether all codes fit into an int, which is what a switch takes; longer ones are compared as text. */
    private static boolean isInt(List<List<Candidate>> groups) {
        return groups.stream().allMatch(group -> EnumEmitter.isInt(group.get(0).code()));
    }

    private CodeBlock several(FrameKind kind, String name, ClassName type, JsonLiteral code, List<Candidate> group) {
        SharedCode shared = protocol.sharedCodes().stream()
                .filter(candidate ->
                        candidate.kind() == kind && candidate.code().json().equals(code.json()))
                .findFirst()
                .orElse(null);
        CodeBlock.Builder block = CodeBlock.builder();
        group.stream()
                .filter(candidate -> !candidate.hasBody())
                .findFirst()
                .ifPresent(bare -> block.beginControlFlow("if (header.bodyOffset() < 0)")
                        .add(reads.one(bare))
                        .endControlFlow());
        if (block.isEmpty()) {
            block.beginControlFlow("if (header.bodyOffset() < 0)")
                    .addStatement("return $T.missingBody(in)", Library.ENVELOPES)
                    .endControlFlow();
        }
        List<Candidate> withBody = group.stream().filter(Candidate::hasBody).toList();
        if (withBody.size() == 1) {
            return block.add(reads.read(withBody.get(0))).build();
        }
        if (shared == null || shared.decision() instanceof Decision.None) {
            return block.addStatement("return $T.unknown(header, in)", Library.ENVELOPES)
                    .build();
        }
        String method = name + "Of" + JavaText.typeName(code.json());
        DecisionEmitter decision = new DecisionEmitter();
        decision.methods(method, shared.decision()).forEach(builder::addMethod);
        block.addStatement("in.seek(header.bodyOffset())")
                .addStatement("int branch = $L(in)", method)
                .beginControlFlow("switch (branch)");
        for (int i = 0; i < shared.names().size(); i++) {
            String wanted = shared.names().get(i);
            int number = i;
            group.stream()
                    .filter(candidate -> candidate.name().equals(wanted))
                    .forEach(candidate -> block.beginControlFlow("case $L ->", number)
                            .add(reads.one(candidate))
                            .endControlFlow());
        }
        List<String> expectations = decision.expectations().isEmpty()
                ? List.of("the body of an operation with this code")
                : decision.expectations();
        return block.beginControlFlow("default ->")
                .addStatement(
                        "in.violation(header.bodyOffset(), $S, $L, in.describe(header.bodyOffset()))",
                        "oneOf",
                        ChoiceEmitter.expected(expectations))
                .addStatement("return $T.decoded(in, ($T) null)", Library.ENVELOPES, type)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}

package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.FrameMarks;
import dev.framewright.generator.model.IdModel;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.plan.ProtocolPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the methods that read an envelope: one per level of it. */
final class EnvelopeReader {
    private final ProtocolPlan protocol;
    private final Constants constants;
    private final TypeSpec.Builder builder;
    private final Locals methods = new Locals(List.of());
    private boolean error;

    EnvelopeReader(ProtocolPlan protocol, Constants constants, TypeSpec.Builder builder) {
        this.protocol = protocol;
        this.constants = constants;
        this.builder = builder;
    }

    /** Adds {@code read<kind>}; a frame without {@code required}, if the envelope has a place for it, is another kind. */
    void add(String kind, EnvelopeNode root, @Nullable FieldRole required) {
        error = kind.equals("Error");
        String level = level(kind.toLowerCase(Locale.ROOT), root, "", required);
        builder.addMethod(MethodSpec.methodBuilder("read" + kind)
                .addModifiers(Modifier.STATIC)
                .returns(Names.nullable(Library.FRAME_HEADER))
                .addParameter(Library.READER, "in")
                .beginControlFlow(
                        "if (in.peek() != $T.$L)",
                        Library.JSON_KIND,
                        root instanceof EnvelopeNode.ArrayNode ? "ARRAY" : "OBJECT")
                .addStatement("return null")
                .endControlFlow()
                .addStatement(
                        "$1T header = $2T.builder()", Library.FRAME_HEADER.nestedClass("Builder"), Library.FRAME_HEADER)
                .addStatement("$1T extras = $2T.builder()", Library.EXTRAS.nestedClass("Builder"), Library.EXTRAS)
                .beginControlFlow("if (!$L(in, header, extras))", level)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return header.extras(extras.build())$L.build()", error ? ".error(true)" : "")
                .build());
    }

    /** Adds the method of a level and those below; gives its name. */
    private String level(String name, EnvelopeNode node, String pointer, @Nullable FieldRole required) {
        String method = methods.of(name);
        CodeBlock code = node instanceof EnvelopeNode.ArrayNode array
                ? array(name, array, pointer, required)
                : object(name, (EnvelopeNode.ObjectNode) node, pointer, required);
        builder.addMethod(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(Library.READER, "in")
                .addParameter(Library.FRAME_HEADER.nestedClass("Builder"), "header")
                .addParameter(Library.EXTRAS.nestedClass("Builder"), "extras")
                .addCode(code)
                .build());
        return method;
    }

    private CodeBlock object(String name, EnvelopeNode.ObjectNode node, String pointer, @Nullable FieldRole required) {
        String listed = constants.field(
                "NAMES",
                Library.JSON_NAMES,
                CodeBlock.of(
                        "$T.of($L)",
                        Library.JSON_NAMES,
                        node.entries().stream()
                                .map(entry -> Literals.of(entry.name()))
                                .collect(Collectors.joining(", "))));
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!in.beginObject())")
                .addStatement("return true")
                .endControlFlow()
                .addStatement("boolean matches = true")
                .addStatement("long seen = 0")
                .beginControlFlow("while (in.nextMember())")
                .beginControlFlow("switch (in.name($L))", listed);
        long needed = 0;
        for (int i = 0; i < node.entries().size(); i++) {
            EnvelopeNode.Entry entry = node.entries().get(i);
            needed |= isNeeded(entry.node(), required) ? 1L << i : 0;
            code.beginControlFlow("case $L ->", i)
                    .addStatement("seen = in.once(seen, $L)", i)
                    .add(read(name, entry.node(), FrameMarks.step(pointer, entry.name()), required))
                    .endControlFlow();
        }
        code.addStatement(
                "default -> $1T.extra(extras, $1T.pointer($2L, in), in, in.nameOffset())",
                Library.ENVELOPES,
                Literals.of(pointer));
        code.endControlFlow().endControlFlow();
        return needed == 0
                ? code.addStatement("return matches").build()
                : code.addStatement("return matches && (seen & $1L) == $1L", "0b" + Long.toBinaryString(needed) + "L")
                        .build();
    }

    private CodeBlock array(String name, EnvelopeNode.ArrayNode node, String pointer, @Nullable FieldRole required) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!in.beginArray())")
                .addStatement("return true")
                .endControlFlow()
                .addStatement("boolean matches = true")
                .addStatement("int index = 0")
                .beginControlFlow("while (in.nextElement())")
                .beginControlFlow("switch (index++)");
        int needed = 0;
        for (int i = 0; i < node.elements().size(); i++) {
            EnvelopeNode element = node.elements().get(i);
            needed = isNeeded(element, required) ? i + 1 : needed;
            code.beginControlFlow("case $L ->", i)
                    .add(read(name, element, FrameMarks.step(pointer, "" + i), required))
                    .endControlFlow();
        }
        code.addStatement(
                "default -> $T.extra(extras, $T.at($L, index - 1), in, in.valueStart())",
                Library.ENVELOPES,
                Library.CONSTRAINTS,
                Literals.of(pointer));
        code.endControlFlow().endControlFlow();
        return code.addStatement("return matches && index >= $L", needed).build();
    }

    private CodeBlock read(String name, EnvelopeNode node, String pointer, @Nullable FieldRole required) {
        if (node instanceof EnvelopeNode.Field field) {
            return field(field.role(), pointer);
        } else if (node instanceof EnvelopeNode.Constant constant) {
            return CodeBlock.of(
                    "matches &= $T.isConstant(in, $L);\n",
                    Library.ENVELOPES,
                    Literals.of(constant.value().json()));
        }
        if (node instanceof EnvelopeNode.Piece piece) {
            return CodeBlock.of("header.piece($L, in.readRaw());\n", Literals.of(piece.name()));
        }
        String below = level(name + "Level", node, pointer, required);
        return CodeBlock.of("matches &= $L(in, header, extras);\n", below);
    }

    private CodeBlock field(FieldRole role, String pointer) {
        return switch (role) {
            case ID -> id();
            case OPERATION -> scalar("operation", kinds(codes()));
            case STATUS ->
                noMark(pointer).toBuilder()
                        .add(scalar("status", kinds(statuses())))
                        .build();
            case SOURCE -> CodeBlock.of("header.source(in.readString());\n");
            case BODY ->
                CodeBlock.builder()
                        .addStatement("header.bodyOffset(in.valueStart())")
                        .addStatement("in.skipValue()")
                        .build();
        };
    }

    /** An error about a frame that could not be read at all has null there, or nothing. */
    private CodeBlock id() {
        CodeBlock read =
                scalar("id", protocol.envelope().id() instanceof IdModel.Strings ? Set.of("STRING") : Set.of("NUMBER"));
        return !error
                ? read
                : CodeBlock.builder()
                        .beginControlFlow("if (in.peek() == $T.NULL)", Library.JSON_KIND)
                        .addStatement("in.skipValue()")
                        .nextControlFlow("else")
                        .add(read)
                        .endControlFlow()
                        .build();
    }

    /** A frame that has here what marks another kind is no reply. */
    private CodeBlock noMark(String pointer) {
        return FrameMarks.at(protocol.envelope(), pointer).stream()
                .map(mark -> CodeBlock.of("matches &= !$L.equals(in.peekScalar());\n", Literals.of(mark.json())))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock scalar(String setter, Set<String> kinds) {
        CodeBlock list = kinds.stream()
                .map(kind -> CodeBlock.of("$T.$L", Library.JSON_KIND, kind))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("header.$L($T.scalar(in, $L));\n", setter, Library.ENVELOPES, list);
    }

    private Stream<JsonLiteral> codes() {
        return Stream.concat(
                protocol.operations().stream()
                        .map(operation -> operation.model().code()),
                protocol.pushes().stream().map(push -> push.model().code()));
    }

    private Stream<JsonLiteral> statuses() {
        return protocol.envelope().status() == null
                ? Stream.of(
                        new JsonLiteral.Numeric(BigDecimal.ONE),
                        new JsonLiteral.Text("", ""),
                        new JsonLiteral.Bool(true))
                : Stream.of(protocol.envelope().status().accepted());
    }

    private static Set<String> kinds(Stream<JsonLiteral> literals) {
        Set<String> kinds = literals.map(literal -> literal instanceof JsonLiteral.Text
                        ? "STRING"
                        : literal instanceof JsonLiteral.Bool ? "BOOLEAN" : "NUMBER")
                .collect(Collectors.toCollection(TreeSet::new));
        return kinds.isEmpty() ? new TreeSet<>(Set.of("NUMBER", "STRING")) : kinds;
    }

    /** Whether a frame without this part is of another kind. */
    private static boolean isNeeded(EnvelopeNode node, @Nullable FieldRole required) {
        if (node instanceof EnvelopeNode.Field field) {
            return field.role() == required;
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream().anyMatch(entry -> isRequired(entry.node(), required));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return array.elements().stream().anyMatch(element -> isRequired(element, required));
        }
        return node instanceof EnvelopeNode.Constant;
    }

    /** The same below a level that may be absent itself: its constants do not make it needed. */
    private static boolean isRequired(EnvelopeNode node, @Nullable FieldRole required) {
        return !(node instanceof EnvelopeNode.Constant) && isNeeded(node, required);
    }
}

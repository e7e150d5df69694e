package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.EnvelopeLeaf;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.JsonLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that writes an envelope, with what is there and without what is not. */
final class EnvelopeWriter {
    private static final TypeName BODY = ParameterizedTypeName.get(ClassName.get(Consumer.class), Library.WRITER);

    private final Constants constants;
    private List<String> pieces = List.of();

    EnvelopeWriter(Constants constants) {
        this.constants = constants;
    }

    MethodSpec method(String name, EnvelopeNode root) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(Library.WRITER, "out")
                .addParameter(Library.FRAME_HEADER, "header")
                .addParameter(Names.nullable(Library.SCALAR), "operation")
                .addParameter(Names.nullable(BODY), "body")
                .addCode(declarations(root))
                .addCode(node(root, ""))
                .build();
    }

    private CodeBlock declarations(EnvelopeNode root) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (FieldRole role : List.of(FieldRole.ID, FieldRole.STATUS)) {
            if (roles(root).anyMatch(role::equals)) {
                String name = variable(role);
                code.addStatement("$T $L = header.$L()", Names.nullable(Library.SCALAR), name, name);
            }
        }
        if (roles(root).anyMatch(FieldRole.SOURCE::equals)) {
            code.addStatement("$T source = header.source()", Names.nullable(TypeName.get(String.class)));
        }
        List<String> pieces = pieces(root);
        if (!pieces.isEmpty()) {
            code.addStatement(
                    "$T pieces = body == null ? $T.of() : $T.pieces(body)",
                    Names.parameterized(Map.class, ClassName.get(String.class), Library.RAW_JSON),
                    Map.class,
                    Library.ENVELOPES);
        }
        for (int i = 0; i < pieces.size(); i++) {
            code.addStatement(
                    "$T piece$L = pieces.get($L)", Names.nullable(Library.RAW_JSON), i, Literals.of(pieces.get(i)));
        }
        this.pieces = pieces;
        return code.build();
    }

    private static List<String> pieces(EnvelopeNode root) {
        return EnvelopeLeaf.of(root).stream()
                .filter(leaf -> leaf.node() instanceof EnvelopeNode.Piece)
                .map(leaf -> ((EnvelopeNode.Piece) leaf.node()).name())
                .toList();
    }

    private CodeBlock node(EnvelopeNode node, String pointer) {
        if (node instanceof EnvelopeNode.ObjectNode object) {
            return object(object, pointer);
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return array(array, pointer);
        } else if (node instanceof EnvelopeNode.Constant constant) {
            return constant(constant.value());
        } else if (node instanceof EnvelopeNode.Piece piece) {
            return CodeBlock.of("out.value(piece$L);\n", pieces.indexOf(piece.name()));
        }
        FieldRole role = ((EnvelopeNode.Field) node).role();
        return switch (role) {
            case BODY -> CodeBlock.of("body.accept(out);\n");
            case SOURCE -> CodeBlock.of("out.value(source);\n");
            default -> CodeBlock.of("$L.writeTo(out);\n", variable(role));
        };
    }

    private CodeBlock object(EnvelopeNode.ObjectNode object, String pointer) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
        List<CodeBlock> levels = new ArrayList<>();
        for (EnvelopeNode.Entry entry : object.entries()) {
            String there = present(entry.node());
            String name = constants.field(
                    "NAME",
                    TypeName.get(byte[].class),
                    CodeBlock.of("$T.encodeName($L)", Library.WRITER, Literals.of(entry.name())));
            CodeBlock inner = node(entry.node(), step(pointer, entry.name()));
            if (!there.equals("true")) {
                code.beginControlFlow("if ($L)", there);
            }
            code.addStatement("out.name($L)", name).add(inner);
            if (!there.equals("true")) {
                code.endControlFlow();
            }
            if (entry.node() instanceof EnvelopeNode.ObjectNode || entry.node() instanceof EnvelopeNode.ArrayNode) {
                String literal = Literals.of(entry.name());
                levels.add(CodeBlock.of(there.equals("true") ? "$2L" : "$1L ? $2L : null", there, literal));
            }
        }
        CodeBlock written =
                levels.stream().map(level -> CodeBlock.of(", $L", level)).collect(CodeBlock.joining(""));
        return code.beginControlFlow("if (!header.extras().isEmpty())")
                .addStatement(
                        "$T.writeExtras(out, header.extras(), $L$L)", Library.ENVELOPES, Literals.of(pointer), written)
                .endControlFlow()
                .addStatement("out.endObject()")
                .build();
    }

    private CodeBlock array(EnvelopeNode.ArrayNode array, String pointer) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginArray()");
        List<EnvelopeNode> elements = array.elements();
        for (int i = 0; i < elements.size(); i++) {
            String there = present(elements.get(i));
            CodeBlock inner = node(elements.get(i), step(pointer, "" + i));
            if (there.equals("true")) {
                code.add(inner);
                continue;
            }
            code.beginControlFlow("if ($L)", there).add(inner);
            String later = anyPresent(elements.subList(i + 1, elements.size()));
            if (later.equals("true")) {
                code.nextControlFlow("else").addStatement("out.nullValue()");
            } else if (!later.equals("false")) {
                code.nextControlFlow("else if ($L)", later).addStatement("out.nullValue()");
            }
            code.endControlFlow();
        }
        String last = present(elements.get(elements.size() - 1));
        String count = last.equals("true")
                ? "" + elements.size()
                : last + " ? " + elements.size() + " : " + (elements.size() - 1);
        return code.addStatement(
                        "$T.writeElements(out, header.extras(), $L, $L)",
                        Library.ENVELOPES,
                        Literals.of(pointer),
                        count)
                .addStatement("out.endArray()")
                .build();
    }

    private CodeBlock constant(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text text) {
            return CodeBlock.of("out.value($L);\n", Literals.of(text.value()));
        } else if (literal instanceof JsonLiteral.Null) {
            return CodeBlock.of("out.nullValue();\n");
        } else if (literal instanceof JsonLiteral.Bool) {
            return CodeBlock.of("out.value($L);\n", literal.json());
        }
        String field = constants.field(
                "CONSTANT", Library.RAW_JSON, CodeBlock.of("$T.of($L)", Library.RAW_JSON, Literals.of(literal.json())));
        return CodeBlock.of("out.value($L);\n", field);
    }

    /** An expression: whether there is anything to write at a place. */
    private String present(EnvelopeNode node) {
        if (node instanceof EnvelopeNode.Field field) {
            return variable(field.role()) + " != null";
        } else if (node instanceof EnvelopeNode.Piece piece) {
            return "piece" + pieces.indexOf(piece.name()) + " != null";
        } else if (node instanceof EnvelopeNode.Constant) {
            return "true";
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return anyPresent(array.elements());
        }
        return anyPresent(((EnvelopeNode.ObjectNode) node)
                .entries().stream().map(EnvelopeNode.Entry::node).toList());
    }

    private String anyPresent(List<EnvelopeNode> nodes) {
        List<String> fields = nodes.stream()
                .filter(node -> !(node instanceof EnvelopeNode.Constant))
                .map(this::present)
                .toList();
        if (fields.contains("true") || (fields.isEmpty() && !nodes.isEmpty())) {
            return "true";
        }
        return fields.isEmpty() ? "false" : String.join(" || ", fields);
    }

    /** The fields that an envelope has. */
    static Stream<FieldRole> roles(EnvelopeNode node) {
        if (node instanceof EnvelopeNode.Field field) {
            return Stream.of(field.role());
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            return array.elements().stream().flatMap(EnvelopeWriter::roles);
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            return object.entries().stream().flatMap(entry -> roles(entry.node()));
        }
        return Stream.empty();
    }

    private static String variable(FieldRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

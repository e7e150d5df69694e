package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes the check of a value that is kept as it came: its JSON type, or that it is one of some values. */
final class RawChecks {
    /** Literals that stand where they are checked. */
    private static final int FEW = 30;

    /** Literals of one constant. */
    private static final int MANY = 1_000;

    private RawChecks() {}

    /**
     * A statement.
     *
     * @param violations name of the variable with the violations so far
     */
    static CodeBlock of(Type.Raw raw, Constants constants, String violations, String value, CodeBlock pointer) {
        CodeBlock arguments = raw.allowed().isEmpty()
                ? raw.kinds().stream()
                        .map(kind -> CodeBlock.of(", $T.$L", Library.JSON_KIND, kind))
                        .collect(CodeBlock.joining(""))
                : listed(raw.allowed(), constants);
        return CodeBlock.builder()
                .addStatement(
                        "$1L = $2T.$3L($1L, $4L, $5L$6L)",
                        violations,
                        Library.RAW_VALUES,
                        raw.allowed().isEmpty() ? "kind" : "listed",
                        pointer,
                        value,
                        arguments)
                .build();
    }

    /** Arguments: the texts of literals, as constants where they are many. */
    private static CodeBlock listed(List<JsonLiteral> literals, Constants constants) {
        if (literals.size() <= FEW) {
            return literals.stream()
                    .map(literal -> CodeBlock.of(", $L", Literals.of(literal.json())))
                    .collect(CodeBlock.joining(""));
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < literals.size(); from += MANY) {
            List<String> texts = literals.subList(from, Math.min(literals.size(), from + MANY)).stream()
                    .map(JsonLiteral::json)
                    .toList();
            CodeBlock list = CodeBlock.of("$T.of($L)", List.class, Literals.list(texts));
            parts.add(constants.field("LISTED", Names.parameterized(List.class, TypeName.get(String.class)), list));
        }
        return CodeBlock.of(", $T.of($L)", List.class, String.join(", ", parts));
    }
}

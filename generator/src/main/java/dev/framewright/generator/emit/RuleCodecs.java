package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Type;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes expressions for the codecs by which rules try a value. */
final class RuleCodecs {
    private final Names names;
    private final Checks checks;

    RuleCodecs(Names names, Checks checks) {
        this.names = names;
        this.checks = checks;
    }

    /** An expression: a codec that accepts just the values of a type. */
    CodeBlock of(Type type) {
        if (type instanceof Type.Named named) {
            String name = names.plan().javaTypes().className(named.id());
            return CodeBlock.of("$T.CODEC", names.type(name));
        } else if (type instanceof Type.OrNull orNull) {
            return CodeBlock.of("$T.orNull($L)", Library.SHAPES, of(orNull.type()));
        } else if (type instanceof Type.Any) {
            return CodeBlock.of("$T.ANY", Library.SHAPES);
        }
        return CodeBlock.of(
                "$L",
                checks.constants.field(
                        "SHAPE",
                        Names.parameterized(Library.JSON_CODEC, Library.RAW_JSON),
                        CodeBlock.of("$T.$L", Library.SHAPES, shape(type))));
    }

    private CodeBlock shape(Type type) {
        if (type.equals(Type.Text.ANY)) {
            return CodeBlock.of("of($T.STRING)", Library.JSON_KIND);
        } else if (type instanceof Type.Text text) {
            return text(text);
        } else if (type instanceof Type.Whole whole) {
            return number(true, whole.bounds());
        } else if (type instanceof Type.Decimal decimal) {
            return number(false, decimal.bounds());
        } else if (type instanceof Type.Constant constant) {
            return CodeBlock.of("listed($L)", Literals.of(constant.value().json()));
        } else if (type instanceof Type.Raw raw && !raw.allowed().isEmpty()) {
            return CodeBlock.of(
                    "listed($L)",
                    Literals.list(raw.allowed().stream().map(one -> one.json()).toList()));
        } else if (type instanceof Type.Raw raw) {
            return CodeBlock.of(
                    "of($L)",
                    raw.kinds().stream()
                            .map(kind -> CodeBlock.of("$T.$L", Library.JSON_KIND, kind))
                            .collect(CodeBlock.joining(", ")));
        }
        return CodeBlock.of("of($T.$L)", Library.JSON_KIND, type instanceof Type.Bool ? "BOOLEAN" : "NULL");
    }

    private CodeBlock text(Type.Text text) {
        Lengths length = text.length();
        String patterns = text.patterns().stream()
                .map(checks::pattern)
                .filter(constant -> constant != null)
                .map(constant -> ", " + constant)
                .collect(Collectors.joining());
        return CodeBlock.of(
                "text($L, $L$L)",
                length.minimum() == null ? 0 : length.minimum(),
                length.maximum() == null ? "Integer.MAX_VALUE" : length.maximum(),
                patterns);
    }

    private static CodeBlock number(boolean whole, Bounds bounds) {
        return CodeBlock.of(
                "number($L, $L, $L, $L, $L, $L)",
                whole,
                limit(bounds.minimum()),
                bounds.minimumExclusive(),
                limit(bounds.maximum()),
                bounds.maximumExclusive(),
                limit(bounds.multipleOf()));
    }

    private static CodeBlock limit(@Nullable BigDecimal limit) {
        return limit == null ? CodeBlock.of("null") : Literals.bigDecimal(limit);
    }
}

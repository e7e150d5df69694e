package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.plan.JavaType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** JSON literals and numbers as Java expressions. */
final class Literals {
    private Literals() {}

    static String of(long value) {
        if (value == Long.MIN_VALUE) {
            return "Long.MIN_VALUE";
        }
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    /** A string literal. */
    static String of(String value) {
        return JavaText.expression(value);
    }

    /** String literals with commas between them. */
    static String list(List<String> values) {
        return values.stream().map(JavaText::expression).collect(Collectors.joining(", "));
    }

    static CodeBlock bigInteger(BigInteger value) {
        return CodeBlock.of("new $T($S)", BigInteger.class, value.toString());
    }

    static CodeBlock bigDecimal(BigDecimal value) {
        return CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
    }

    /** A literal as an expression of a Java type. */
    static CodeBlock of(JsonLiteral literal, JavaType type) {
        if (literal instanceof JsonLiteral.Text text) {
            return CodeBlock.of("$L", of(text.value()));
        } else if (literal instanceof JsonLiteral.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        } else if (literal instanceof JsonLiteral.Numeric numeric) {
            if (type == JavaType.Simple.BIG_DECIMAL) {
                return bigDecimal(numeric.value());
            } else if (type == JavaType.Simple.BIG_INTEGER) {
                return bigInteger(numeric.value().toBigInteger());
            } else if (type == JavaType.Simple.DOUBLE) {
                return CodeBlock.of("$L", Double.toString(numeric.value().doubleValue()));
            }
            return CodeBlock.of("$L", of(numeric.value().longValueExact()));
        }
        return CodeBlock.of("$T.constant($L)", Library.CONVERSIONS, of(literal.json()));
    }
}

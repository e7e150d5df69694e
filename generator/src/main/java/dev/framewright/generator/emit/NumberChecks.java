package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.plan.JavaType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Writes statements that check numbers against their limits. */
final class NumberChecks {
    private final Checks checks;
    private final Constants constants;

    NumberChecks(Checks checks, Constants constants) {
        this.checks = checks;
        this.constants = constants;
    }

    /** Limits of a number without a fractional part. */
    void whole(CodeBlock.Builder code, Bounds bounds, JavaType java, String value, CodeBlock pointer) {
        BigInteger minimum = WholeBounds.lowest(bounds);
        BigInteger maximum = WholeBounds.highest(bounds);
        if (java == JavaType.Simple.BIG_INTEGER) {
            bigInteger(code, "minimum", minimum, value, pointer);
            bigInteger(code, "maximum", maximum, value, pointer);
            bigInteger(code, "multipleOf", WholeBounds.divisor(bounds), value, pointer);
            return;
        }
        if (minimum != null && maximum != null) {
            String limits = ", " + Literals.of(minimum.longValueExact()) + ", " + Literals.of(maximum.longValueExact());
            checks.add(code, "range", pointer, value, limits);
        } else if (minimum != null) {
            checks.add(code, "minimum", pointer, value, ", " + Literals.of(minimum.longValueExact()));
        } else if (maximum != null) {
            checks.add(code, "maximum", pointer, value, ", " + Literals.of(maximum.longValueExact()));
        }
        BigInteger divisor = WholeBounds.divisor(bounds);
        if (divisor != null && divisor.bitLength() >= Long.SIZE) {
            bigInteger(code, "multipleOf", divisor, "java.math.BigInteger.valueOf(" + value + ")", pointer);
        } else if (divisor != null && !divisor.equals(BigInteger.ONE)) {
            checks.add(code, "multipleOf", pointer, value, ", " + Literals.of(divisor.longValueExact()));
        }
    }

    private void bigInteger(
            CodeBlock.Builder code, String check, @Nullable BigInteger limit, String value, CodeBlock pointer) {
        if (limit != null) {
            String field = constants.field("LIMIT", TypeName.get(BigInteger.class), Literals.bigInteger(limit));
            checks.add(code, check, pointer, value, ", " + field);
        }
    }

    /** Limits of a double. */
    void decimal(CodeBlock.Builder code, Bounds bounds, String value, CodeBlock pointer) {
        if (bounds.minimum() != null) {
            String check = bounds.minimumExclusive() ? "exclusiveMinimum" : "minimum";
            checks.add(code, check, pointer, value, ", " + bounds.minimum().doubleValue());
        }
        if (bounds.maximum() != null) {
            String check = bounds.maximumExclusive() ? "exclusiveMaximum" : "maximum";
            checks.add(code, check, pointer, value, ", " + bounds.maximum().doubleValue());
        }
        if (bounds.multipleOf() != null) {
            checks.add(code, "multipleOf", pointer, value, ", " + bigDecimal(bounds.multipleOf()));
        }
    }

    /** Limits of a {@code BigDecimal}. */
    void exact(CodeBlock.Builder code, Bounds bounds, String value, CodeBlock pointer) {
        if (bounds.minimum() != null) {
            String check = bounds.minimumExclusive() ? "exclusiveMinimum" : "minimum";
            checks.add(code, check, pointer, value, ", " + bigDecimal(bounds.minimum()));
        }
        if (bounds.maximum() != null) {
            String check = bounds.maximumExclusive() ? "exclusiveMaximum" : "maximum";
            checks.add(code, check, pointer, value, ", " + bigDecimal(bounds.maximum()));
        }
        if (bounds.multipleOf() != null) {
            checks.add(code, "multipleOf", pointer, value, ", " + bigDecimal(bounds.multipleOf()));
        }
    }

    private String bigDecimal(BigDecimal value) {
        return constants.field("LIMIT", TypeName.get(BigDecimal.class), Literals.bigDecimal(value));
    }
}

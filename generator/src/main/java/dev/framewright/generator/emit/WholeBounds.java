package dev.framewright.generator.emit;

import dev.framewright.generator.model.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What limits mean for whole numbers. */
final class WholeBounds {
    private WholeBounds() {}

    /** The lowest whole number that is allowed. */
    static @Nullable BigInteger lowest(Bounds bounds) {
        if (bounds.minimum() == null) {
            return null;
        }
        BigInteger least = bounds.minimum().setScale(0, RoundingMode.CEILING).toBigInteger();
        boolean excluded = bounds.minimumExclusive() && bounds.minimum().compareTo(new BigDecimal(least)) == 0;
        return excluded ? least.add(BigInteger.ONE) : least;
    }

    /** The highest whole number that is allowed. */
    static @Nullable BigInteger highest(Bounds bounds) {
        if (bounds.maximum() == null) {
            return null;
        }
        BigInteger most = bounds.maximum().setScale(0, RoundingMode.FLOOR).toBigInteger();
        boolean excluded = bounds.maximumExclusive() && bounds.maximum().compareTo(new BigDecimal(most)) == 0;
        return excluded ? most.subtract(BigInteger.ONE) : most;
    }

    /** The least whole number that every allowed value is a multiple of: 3 for 1.5. */
    static @Nullable BigInteger divisor(Bounds bounds) {
        BigDecimal divisor = bounds.multipleOf();
        if (divisor == null) {
            return null;
        }
        BigDecimal plain = divisor.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return plain.toBigInteger();
        }
        BigInteger scaled = plain.unscaledValue();
        return scaled.divide(scaled.gcd(BigInteger.TEN.pow(plain.scale())));
    }
}

package dev.framewright.runtime.codec;

import java.math.BigInteger;

/**
 * The shortest decimal within the rounding interval of a double, and of those the nearest to it. This is Schubfach (Raffaello
 * Giulietti, "The Schubfach way to render doubles", 2020), whose section numbers the comments give.
 *
 * <p>{@code Double.toString} does not do: before JDK 19 it often gives a digit too many.
 *
 * @param digits significant digits, without trailing zeros
 * @param exponent power of ten to multiply them by
 */
record ShortestDecimal(long digits, int exponent) {
    private static final int FRACTION_BITS = 52;
    private static final long IMPLICIT_BIT = 1L << FRACTION_BITS;
    private static final int SMALLEST_EXPONENT = -1074;
    private static final int LOWEST_K = -324;
    private static final int HIGHEST_K = 292;

    /** Powers of ten of 126 bits, rounded up, as two halves of 63 bits each (9.8.3). */
    private static final class Powers {
        static final long[] HIGH = new long[HIGHEST_K - LOWEST_K + 1];
        static final long[] LOW = new long[HIGH.length];

        static {
            for (int k = LOWEST_K; k <= HIGHEST_K; k++) {
                int shift = 125 - floorLog2OfPow10(-k);
                BigInteger power = BigInteger.TEN.pow(Math.abs(k));
                BigInteger scaled = k <= 0
                        ? power.shiftLeft(shift)
                        : BigInteger.ONE.shiftLeft(shift).divide(power);
                BigInteger g = scaled.add(BigInteger.ONE);
                HIGH[k - LOWEST_K] = g.shiftRight(63).longValueExact();
                LOW[k - LOWEST_K] = g.longValue() & Long.MAX_VALUE;
            }
        }
    }

    /** Of a finite double above zero. */
    static ShortestDecimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (IMPLICIT_BIT - 1);
        int biased = (int) (bits >>> FRACTION_BITS);
        // value = c * 2^q (2)
        long c = biased == 0 ? fraction : fraction | IMPLICIT_BIT;
        int q = biased == 0 ? SMALLEST_EXPONENT : biased + SMALLEST_EXPONENT - 1;
        boolean irregular = c == IMPLICIT_BIT && q > SMALLEST_EXPONENT; // the neighbour below is at half the distance

        // the interval, scaled so that candidates are integers (9.5, 9.9)
        int k = irregular ? floorLog10Of3QuartersPow2(q) : floorLog10OfPow2(q);
        int h = q + floorLog2OfPow10(-k) + 2;
        long high = Powers.HIGH[k - LOWEST_K];
        long low = Powers.LOW[k - LOWEST_K];
        long middle = roundToOdd(high, low, (c << 2) << h);
        long lower = roundToOdd(high, low, ((c << 2) - (irregular ? 1 : 2)) << h);
        long upper = roundToOdd(high, low, ((c << 2) + 2) << h);
        long open = c & 1; // the ends belong to the interval of an even c only

        // a multiple of ten, if the interval has one: there is at most one
        long s = middle >> 2;
        long tenBelow = s / 10 * 10;
        long tenAbove = tenBelow + 10;
        boolean belowFits = s >= 10 && lower + open <= tenBelow << 2;
        boolean aboveFits = (tenAbove << 2) + open <= upper;
        if (belowFits || aboveFits) {
            return trimmed(belowFits ? tenBelow : tenAbove, k);
        }
        // else the nearer of the two integers around the value that are within
        boolean floorFits = lower + open <= s << 2;
        boolean ceilingFits = ((s + 1) << 2) + open <= upper;
        if (floorFits != ceilingFits) {
            return trimmed(floorFits ? s : s + 1, k);
        }
        long side = middle - ((2 * s + 1) << 1);
        return trimmed(side < 0 || (side == 0 && (s & 1) == 0) ? s : s + 1, k);
    }

    private static ShortestDecimal trimmed(long digits, int exponent) {
        long rest = digits;
        int k = exponent;
        while (rest % 10 == 0) {
            rest /= 10;
            k++;
        }
        return new ShortestDecimal(rest, k);
    }

    /** g * cp / 2^126, of which the last bit says whether anything was cut off (9.9). */
    private static long roundToOdd(long high, long low, long cp) {
        long x = Math.multiplyHigh(low, cp);
        long y0 = high * cp;
        long y1 = Math.multiplyHigh(high, cp);
        long z = (y0 >>> 1) + x;
        long w = y1 + (z >>> 63);
        return w | (((z & Long.MAX_VALUE) + Long.MAX_VALUE) >>> 63);
    }

    // logarithms in fixed point, exact in the range of doubles (8)

    private static int floorLog10OfPow2(int e) {
        return (int) ((e * 661_971_961_083L) >> 41);
    }

    private static int floorLog10Of3QuartersPow2(int e) {
        return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfPow10(int e) {
        return (int) ((e * 913_124_641_741L) >> 38);
    }
}

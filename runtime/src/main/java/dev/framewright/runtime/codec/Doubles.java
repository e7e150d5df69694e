package dev.framewright.runtime.codec;

/** Correctly rounded doubles from decimal text. */
final class Doubles {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Doubles() {}

    /** The double nearest to the number in {@code b[from, to)}; infinite when there is none. */
    static double parse(byte[] b, int from, int to) {
        boolean negative = b[from] == '-';
        long mantissa = 0;
        int digits = 0;
        int places = 0;
        boolean fraction = false;
        for (int p = negative ? from + 1 : from; p < to; p++) {
            byte c = b[p];
            if (c == '.') {
                fraction = true;
            } else if (c <= '9' && digits < 15) {
                mantissa = mantissa * 10 + c - '0';
                digits += mantissa == 0 ? 0 : 1;
                places += fraction ? 1 : 0;
            } else {
                return Double.parseDouble(Decimal.text(b, from, to));
            }
        }
        if (places >= POWERS.length) {
            return Double.parseDouble(Decimal.text(b, from, to));
        }
        // both are exact, so the one division rounds once: correctly
        double value = mantissa / POWERS[places];
        return negative ? -value : value;
    }
}

package dev.framewright.runtime.codec;

/**
 * Writes doubles as the shortest decimal that reads back the same, in the notation of ECMAScript: no fraction where there
 * is none, an exponent only below 1e-6 and from 1e21 on.
 */
final class DoubleWriter {
    /** Room that {@link #write} needs. */
    static final int MAX_LENGTH = 26;

    private static final int PLACES = 6;
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double EXACT = 1e15;

    private DoubleWriter() {}

    /** Writes a finite double into {@code out}; gives the index after it. */
    static int write(double value, byte[] out, int at) {
        int q = at;
        if (value < 0 || (value == 0 && 1 / value < 0)) {
            out[q++] = '-';
        }
        double magnitude = Math.abs(value);
        // up to 15 digits a decimal is the only one of its length that a double reads back from, so it is the shortest
        for (int places = 0; places <= PLACES; places++) {
            double scaled = magnitude * POWERS[places];
            if (scaled >= EXACT) {
                break;
            }
            long digits = (long) scaled;
            if (digits / POWERS[places] == magnitude) {
                return digits(digits, -places, out, q);
            }
            if ((digits + 1) / POWERS[places] == magnitude) {
                return digits(digits + 1, -places, out, q);
            }
        }
        return shortest(magnitude, out, q);
    }

    /** The text of a finite double. */
    static String text(double value) {
        byte[] out = new byte[MAX_LENGTH];
        return Decimal.text(out, 0, write(value, out, 0));
    }

    private static int shortest(double magnitude, byte[] out, int at) {
        ShortestDecimal decimal = ShortestDecimal.of(magnitude);
        return digits(decimal.digits(), decimal.exponent(), out, at);
    }

    /** Writes {@code digits} × 10 to the {@code exponent}; the digits have no trailing zeros unless the exponent is 0. */
    private static int digits(long digits, int exponent, byte[] out, int at) {
        int end = LongWriter.write(digits, out, at);
        int count = end - at;
        int point = count + exponent; // digits before the decimal point
        if (point > 21 || point <= -6) {
            return scientific(out, at, count, point - 1);
        }
        if (exponent >= 0) {
            for (int i = 0; i < exponent; i++) {
                out[end++] = '0';
            }
            return end;
        }
        int zeros = point > 0 ? 0 : 1 - point; // zeros to put in front, so that one digit is before the point
        int before = Math.max(point, 1);
        System.arraycopy(out, at, out, at + zeros, count);
        for (int i = 0; i < zeros; i++) {
            out[at + i] = '0';
        }
        end += zeros;
        System.arraycopy(out, at + before, out, at + before + 1, end - at - before);
        out[at + before] = '.';
        return end + 1;
    }

    private static int scientific(byte[] out, int at, int count, int exponent) {
        int end = at + count;
        if (count > 1) {
            System.arraycopy(out, at + 1, out, at + 2, count - 1);
            out[at + 1] = '.';
            end++;
        }
        out[end++] = 'e';
        return LongWriter.write(exponent, out, end);
    }
}

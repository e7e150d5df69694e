package dev.framewright.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A number taken apart, with no arithmetic yet, so that {@code 1e1000000} costs no more than {@code 1}.
 *
 * @param negative whether it has a minus sign
 * @param digits significant digits without leading or trailing zeros; empty for zero
 * @param exponent power of ten by which the digits, read as an integer, are multiplied; beyond {@value #HUGE} it is only huge
 */
record Decimal(boolean negative, String digits, long exponent) {
    /** Largest power of ten that {@link #toBigDecimal()} and {@link #toBigInteger()} go to. */
    static final int MAX_EXPONENT = 1000;

    private static final long HUGE = 1_000_000_000_000L;

    /** Takes the number in {@code b[from, to)} apart; its grammar has been checked. */
    static Decimal parse(byte[] b, int from, int to) {
        boolean negative = b[from] == '-';
        StringBuilder digits = new StringBuilder(to - from);
        long exponent = 0;
        boolean fraction = false;
        int p = negative ? from + 1 : from;
        for (; p < to && (b[p] | 0x20) != 'e'; p++) {
            if (b[p] == '.') {
                fraction = true;
            } else {
                exponent -= fraction ? 1 : 0;
                if (b[p] != '0' || digits.length() > 0) {
                    digits.append((char) b[p]);
                }
            }
        }
        if (p < to) {
            exponent += exponent(b, p + 1, to);
        }
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
            exponent++;
        }
        digits.setLength(significant);
        return new Decimal(negative, digits.toString(), significant == 0 ? 0 : exponent);
    }

    private static long exponent(byte[] b, int from, int to) {
        long value = 0;
        for (int p = from; p < to; p++) {
            if (NumberScanner.isDigit(b[p])) {
                value = Math.min(HUGE, value * 10 + b[p] - '0');
            }
        }
        return b[from] == '-' ? -value : value;
    }

    /** Whether there is no fractional part. */
    boolean isWhole() {
        return exponent >= 0;
    }

    /** Whether arithmetic with the number stays cheap. */
    boolean isModest() {
        return Math.abs(exponent) <= MAX_EXPONENT;
    }

    /** The exact value of a modest number. */
    BigDecimal toBigDecimal() {
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(signed(), (int) -exponent);
    }

    /** The exact value of a modest whole number. */
    BigInteger toBigInteger() {
        return digits.isEmpty() ? BigInteger.ZERO : signed().multiply(BigInteger.TEN.pow((int) exponent));
    }

    private BigInteger signed() {
        BigInteger magnitude = new BigInteger(digits);
        return negative ? magnitude.negate() : magnitude;
    }

    /** One text per value: whole numbers without fraction or exponent unless they are huge, no superfluous zeros. */
    String canonical() {
        if (!isModest()) {
            return (negative ? "-" : "") + digits + "E" + exponent;
        }
        return isWhole() ? toBigInteger().toString() : toBigDecimal().toString();
    }

    /** The number as it stands in {@code b[from, to)}. */
    static String text(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

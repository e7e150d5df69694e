package dev.framewright.runtime.codec;

/** Finds the end of a number and checks its grammar and length. */
final class NumberScanner {
    private NumberScanner() {}

    /** Index after the number that starts at {@code from} with a digit or a minus sign. */
    static int scan(byte[] b, int from, int end, int maxLength) {
        int p = from;
        if (b[p] == '-') {
            p++;
        }
        if (p < end && b[p] == '0') {
            p++;
            if (p < end && isDigit(b[p])) {
                throw MalformedJsonException.syntax(b, p, end, "no digit after a leading zero");
            }
        } else {
            p = digits(b, p, end);
        }
        if (p < end && b[p] == '.') {
            p = digits(b, p + 1, end);
        }
        if (p < end && (b[p] | 0x20) == 'e') {
            p++;
            if (p < end && (b[p] == '+' || b[p] == '-')) {
                p++;
            }
            p = digits(b, p, end);
        }
        if (p - from > maxLength) {
            throw new MalformedJsonException(
                    from,
                    "number-length",
                    "a number of at most " + maxLength + " characters",
                    String.valueOf(p - from));
        }
        return p;
    }

    private static int digits(byte[] b, int from, int end) {
        int p = from;
        while (p < end && isDigit(b[p])) {
            p++;
        }
        if (p == from) {
            throw MalformedJsonException.syntax(b, p, end, "a digit");
        }
        return p;
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Whether {@code b[first, to)}, all digits, is a whole number by itself: no leading zero, and neither digit nor
     * fraction nor exponent after it.
     */
    static boolean isPlain(byte[] b, int first, int to, int end) {
        if (b[first] == '0' && to - first > 1) {
            return false;
        }
        return to == end || (!isDigit(b[to]) && b[to] != '.' && (b[to] | 0x20) != 'e');
    }
}

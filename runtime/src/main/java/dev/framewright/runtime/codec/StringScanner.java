package dev.framewright.runtime.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of a string and checks all of it on the way: escapes, surrogate pairs, control characters, UTF-8. */
final class StringScanner {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private StringScanner() {}

    /**
     * Index of the closing quote of the string whose first byte after the opening quote is at {@code p}. When the string
     * has an escape or anything beyond ASCII, the complement ({@code ~index}).
     */
    static int scan(byte[] b, int p, int end) {
        p = skipPlain(b, p, end);
        if (p < end && b[p] == '"') {
            return p;
        }
        while (true) {
            if (p >= end) {
                throw MalformedJsonException.syntax(b, end, end, "a closing quote");
            }
            byte c = b[p];
            if (c == '"') {
                return ~p;
            } else if (c == '\\') {
                p = escape(b, p, end);
            } else if (c < 0) {
                p = multiByte(b, p, end);
            } else if (c < ' ') {
                throw MalformedJsonException.syntax(b, p, end, "control characters in a string to be escaped");
            } else {
                p++;
            }
            p = skipPlain(b, p, end);
        }
    }

    /** Index of the first byte from {@code p} on that is a quote, a backslash, a control character or beyond ASCII. */
    private static int skipPlain(byte[] b, int p, int end) {
        for (; p <= end - 8; p += 8) {
            long w = (long) LONG.get(b, p);
            long quote = (w ^ '"' * ONES) - ONES;
            long backslash = (w ^ '\\' * ONES) - ONES;
            long control = w - ' ' * ONES;
            // a borrow can only spoil bytes above the first hit, and the first hit is all we look for
            long hit = (quote | backslash | control | w) & HIGHS;
            if (hit != 0) {
                return p + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
        }
        while (p < end && b[p] >= ' ' && b[p] != '"' && b[p] != '\\') {
            p++;
        }
        return p;
    }

    private static int escape(byte[] b, int p, int end) {
        if (p + 1 >= end) {
            throw MalformedJsonException.syntax(b, end, end, "an escape");
        }
        if (b[p + 1] != 'u') {
            if ("\"\\/bfnrt".indexOf(b[p + 1]) < 0) {
                throw MalformedJsonException.syntax(b, p + 1, end, "one of \"\\/bfnrtu after a backslash");
            }
            return p + 2;
        }
        int unit = hex4(b, p + 2, end);
        if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
            return p + 6;
        }
        if (unit <= Character.MAX_HIGH_SURROGATE && p + 7 < end && b[p + 6] == '\\' && b[p + 7] == 'u') {
            int low = hex4(b, p + 8, end);
            if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
                return p + 12;
            }
        }
        if (unit <= Character.MAX_HIGH_SURROGATE && p + 7 >= end && (p + 6 >= end || b[p + 6] == '\\')) {
            throw MalformedJsonException.syntax(b, end, end, "the second half of a surrogate pair");
        }
        throw new MalformedJsonException(p, "surrogate", "a whole surrogate pair", String.format("lone \\u%04X", unit));
    }

    /** The value of four hexadecimal digits at {@code p}. */
    private static int hex4(byte[] b, int p, int end) {
        int value = 0;
        for (int i = p; i < p + 4; i++) {
            int digit = i < end ? Character.digit(b[i], 16) : -1;
            if (digit < 0) {
                throw MalformedJsonException.syntax(b, Math.min(i, end), end, "four hexadecimal digits");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Index after the UTF-8 sequence that starts at {@code p}; overlong forms, surrogates and more than U+10FFFF are no sequences. */
    private static int multiByte(byte[] b, int p, int end) {
        int lead = b[p] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        // the second byte carries the bounds: Unicode standard, table 3-7
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead < 0xC2 || lead > 0xF4) {
            throw notUtf8(b, p, end);
        }
        for (int i = 1; i < length; i++) {
            if (p + i >= end) {
                throw MalformedJsonException.syntax(b, end, end, "the rest of a UTF-8 sequence");
            }
            int next = b[p + i] & 0xFF;
            if (next < lowest || next > highest) {
                throw notUtf8(b, p, end);
            }
            lowest = 0x80;
            highest = 0xBF;
        }
        return p + length;
    }

    private static MalformedJsonException notUtf8(byte[] b, int p, int end) {
        StringBuilder found = new StringBuilder("bytes");
        for (int i = p; i < Math.min(p + 4, end); i++) {
            found.append(String.format(" %02X", b[i] & 0xFF));
        }
        return new MalformedJsonException(p, "utf-8", "UTF-8", found.toString());
    }
}

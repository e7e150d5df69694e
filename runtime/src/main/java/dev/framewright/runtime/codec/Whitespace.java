package dev.framewright.runtime.codec;

import java.util.Arrays;

/** The four characters of insignificant white space. */
final class Whitespace {
    private Whitespace() {}

    /** Index of the first byte from {@code p} on that is not white space; {@code end} when there is none. */
    static int skip(byte[] b, int p, int end) {
        while (p < end && b[p] <= ' ' && is(b[p])) {
            p++;
        }
        return p;
    }

    static boolean is(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The bytes of the well-formed value {@code b[from, to)} without the white space between its tokens. */
    static byte[] strip(byte[] b, int from, int to) {
        byte[] out = new byte[to - from];
        int length = 0;
        boolean inString = false;
        for (int p = from; p < to; p++) {
            byte c = b[p];
            if (inString && c == '\\') {
                out[length++] = c;
                c = b[++p];
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && is(c)) {
                continue;
            }
            out[length++] = c;
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }
}

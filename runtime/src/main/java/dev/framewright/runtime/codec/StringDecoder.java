package dev.framewright.runtime.codec;

import java.nio.charset.StandardCharsets;

/** Turns the bytes between the quotes of a scanned string into a {@code String}. */
final class StringDecoder {
    private StringDecoder() {}

    /** {@code closing} is what {@link StringScanner#scan} gave for {@code from}. */
    static String decode(byte[] b, int from, int closing) {
        if (closing >= 0) {
            return new String(b, from, closing - from, StandardCharsets.ISO_8859_1);
        }
        int to = ~closing;
        int escape = indexOfEscape(b, from, to);
        if (escape == to) {
            return new String(b, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder out = new StringBuilder(to - from);
        int p = from;
        while (escape < to) {
            out.append(new String(b, p, escape - p, StandardCharsets.UTF_8));
            p = escape + 2;
            switch (b[escape + 1]) {
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) hex4(b, p));
                    p += 4;
                }
                default -> out.append((char) b[escape + 1]);
            }
            escape = indexOfEscape(b, p, to);
        }
        return out.append(new String(b, p, to - p, StandardCharsets.UTF_8)).toString();
    }

    private static int indexOfEscape(byte[] b, int from, int to) {
        int p = from;
        while (p < to && b[p] != '\\') {
            p++;
        }
        return p;
    }

    private static int hex4(byte[] b, int p) {
        return Character.digit(b[p], 16) << 12
                | Character.digit(b[p + 1], 16) << 8
                | Character.digit(b[p + 2], 16) << 4
                | Character.digit(b[p + 3], 16);
    }
}

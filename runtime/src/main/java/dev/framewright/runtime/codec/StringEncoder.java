package dev.framewright.runtime.codec;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import java.util.List;

/** Writes strings as JSON in UTF-8: quotes, backslashes and control characters escaped, all else as it is. */
final class StringEncoder {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private StringEncoder() {}

    /**
     * Writes {@code text} in quotes into {@code out}, which has room for its characters and the quotes; gives the index after
     * it, or -1 if a character takes more than a byte.
     */
    static int encodePlain(String text, byte[] out, int at) {
        int q = at;
        out[q++] = '"';
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                return -1;
            }
            out[q++] = (byte) c;
        }
        out[q++] = '"';
        return q;
    }

    /** Bytes that {@link #encode} needs at most. */
    static int length(String text) {
        long length = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < ' ' ? 6 : c < 0x80 ? 2 : 3;
        }
        return Math.toIntExact(length);
    }

    /** Writes {@code text} in quotes into {@code out}, which has {@link #length} bytes left; gives the index after it. */
    static int encode(String text, byte[] out, int at) {
        int q = at;
        out[q++] = '"';
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[q++] = (byte) c;
                } else {
                    q = escape(c, out, q);
                }
            } else if (c < 0x800) {
                out[q++] = (byte) (0xC0 | (c >> 6));
                out[q++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                out[q++] = (byte) (0xE0 | (c >> 12));
                out[q++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[q++] = (byte) (0x80 | (c & 0x3F));
            } else {
                int codePoint = text.codePointAt(i);
                if (codePoint == c) {
                    throw loneSurrogate(c, i);
                }
                i++;
                out[q++] = (byte) (0xF0 | (codePoint >> 18));
                out[q++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
                out[q++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
                out[q++] = (byte) (0x80 | (codePoint & 0x3F));
            }
        }
        out[q++] = '"';
        return q;
    }

    private static int escape(char c, byte[] out, int at) {
        int q = at;
        out[q++] = '\\';
        switch (c) {
            case '"', '\\' -> out[q++] = (byte) c;
            case '\b' -> out[q++] = 'b';
            case '\f' -> out[q++] = 'f';
            case '\n' -> out[q++] = 'n';
            case '\r' -> out[q++] = 'r';
            case '\t' -> out[q++] = 't';
            default -> {
                out[q++] = 'u';
                out[q++] = '0';
                out[q++] = '0';
                out[q++] = HEX[c >> 4];
                out[q++] = HEX[c & 0xF];
            }
        }
        return q;
    }

    private static InvalidValueException loneSurrogate(char c, int index) {
        return new InvalidValueException(List.of(new Violation(
                "", "surrogate", "whole surrogate pairs", String.format("lone U+%04X at index %d", (int) c, index))));
    }
}

package dev.framewright.runtime.codec;

import java.nio.charset.StandardCharsets;

/** What stands at a place of a document, in a few words, for messages. */
final class Excerpt {
    private static final int LONGEST = 100;

    private Excerpt() {}

    /** Kind and text of the value at {@code offset} (or after white space there), cut after {@value #LONGEST} bytes. */
    static String of(byte[] b, int offset, int end) {
        int from = Whitespace.skip(b, offset, end);
        if (from >= end) {
            return "end of input";
        }
        JsonKind kind = JsonKind.startingWith(b[from]);
        int limit = Math.min(end, from + LONGEST);
        int to = valueEnd(b, from, limit);
        boolean cut = to < 0;
        if (cut) {
            to = limit;
            while (to > from && to < end && (b[to] & 0xC0) == 0x80) {
                to--;
            }
        }
        String text = new String(b, from, to - from, StandardCharsets.UTF_8) + (cut && limit < end ? "…" : "");
        return kind == null || kind == JsonKind.NULL ? text : kind.label() + " " + text;
    }

    /** Index after the value, or -1 when it does not end before {@code limit}. */
    private static int valueEnd(byte[] b, int from, int limit) {
        int depth = 0;
        boolean inString = false;
        for (int p = from; p < limit; p++) {
            byte c = b[p];
            if (inString && c == '\\') {
                p++;
            } else if (c == '"') {
                inString = !inString;
                if (!inString && depth == 0) {
                    return p + 1;
                }
            } else if (!inString && (c == '{' || c == '[')) {
                depth++;
            } else if (!inString && (c == '}' || c == ']')) {
                if (--depth <= 0) {
                    return depth == 0 ? p + 1 : p;
                }
            } else if (!inString && depth == 0 && (c == ',' || Whitespace.is(c))) {
                return p;
            }
        }
        return -1;
    }
}

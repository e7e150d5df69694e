package dev.framewright.runtime.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds member names that occur twice in one object, for objects that are skipped. Few names are compared as bytes;
 * beyond {@value #FEW} they go into a set, whose worst case is logarithmic whatever the names are.
 */
final class NameCheck {
    private static final int FEW = 16;

    private final int[] starts = new int[FEW];
    private final int[] closings = new int[FEW];
    private int count;
    private @Nullable Set<String> many;

    /** Forgets all names. */
    void clear() {
        count = 0;
        many = null;
    }

    /** Notes the name in {@code b} whose scan from {@code start} gave {@code closing}. */
    void add(byte[] b, int start, int closing) {
        if (many == null && count < FEW) {
            for (int i = 0; i < count; i++) {
                if (same(b, starts[i], closings[i], start, closing)) {
                    throw duplicate(b, start, closing);
                }
            }
            starts[count] = start;
            closings[count++] = closing;
            return;
        }
        if (many == null) {
            many = new HashSet<>();
            for (int i = 0; i < count; i++) {
                many.add(StringDecoder.decode(b, starts[i], closings[i]));
            }
        }
        if (!many.add(StringDecoder.decode(b, start, closing))) {
            throw duplicate(b, start, closing);
        }
    }

    private static boolean same(byte[] b, int start, int closing, int start2, int closing2) {
        if ((closing | closing2) >= 0) {
            return closing - start == closing2 - start2
                    && b[start] == b[start2]
                    && Arrays.equals(b, start, closing, b, start2, closing2);
        }
        return StringDecoder.decode(b, start, closing).equals(StringDecoder.decode(b, start2, closing2));
    }

    private static MalformedJsonException duplicate(byte[] b, int start, int closing) {
        return new MalformedJsonException(
                start - 1,
                "duplicate",
                "each member name once",
                '"' + StringDecoder.decode(b, start, closing) + "\" again");
    }
}

package dev.framewright.runtime.transport.websocket;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Checks UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    static boolean isValid(byte[] text) {
        int i = 0;
        while (i < text.length) {
            if (i + Long.BYTES <= text.length && ((long) LONG.get(text, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
            } else if (text[i] >= 0) {
                i++;
            } else {
                int length = sequenceLength(text, i);
                if (length == 0) {
                    return false;
                }
                i += length;
            }
        }
        return true;
    }

    /** Length of the sequence of two to four bytes at {@code i}, 0 when it is malformed. */
    private static int sequenceLength(byte[] text, int i) {
        int first = text[i] & 0xFF;
        int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 ? 4 : 0;
        if (length == 0 || first > 0xF4 || i + length > text.length) {
            return 0;
        }
        int second = text[i + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((text[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}

package dev.framewright.runtime.codec;

/** Writes integers, two digits at a time. */
final class LongWriter {
    /** Room that {@link #write} needs. */
    static final int MAX_LENGTH = 20;

    private static final byte[] TENS = new byte[100];
    private static final byte[] ONES = new byte[100];

    static {
        for (int i = 0; i < 100; i++) {
            TENS[i] = (byte) ('0' + i / 10);
            ONES[i] = (byte) ('0' + i % 10);
        }
    }

    private LongWriter() {}

    /** Writes {@code value} into {@code out}; gives the index after it. */
    static int write(long value, byte[] out, int at) {
        int from = at;
        // negative numbers reach further than positive ones
        long rest = value < 0 ? value : -value;
        if (value < 0) {
            out[from++] = '-';
        }
        int end = from + length(rest);
        int q = end;
        while (rest <= -100) {
            long next = rest / 100;
            int pair = (int) (next * 100 - rest);
            out[--q] = ONES[pair];
            out[--q] = TENS[pair];
            rest = next;
        }
        out[--q] = ONES[(int) -rest];
        if (rest <= -10) {
            out[--q] = TENS[(int) -rest];
        }
        return end;
    }

    private static int length(long negative) {
        int length = 1;
        for (long bound = -10; negative <= bound && length < 19; bound *= 10) {
            length++;
        }
        return length;
    }
}

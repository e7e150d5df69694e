package dev.framewright.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The member names of one object type, prepared for matching bytes. Immutable. */
public final class JsonNames {
    private final String[] names;
    private final byte[][] utf8;
    /** Open addressing: index + 1, 0 for empty. */
    private final int[] table;

    private JsonNames(String[] names) {
        this.names = names;
        this.utf8 = new byte[names.length][];
        this.table = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            utf8[i] = names[i].getBytes(StandardCharsets.UTF_8);
            int slot = hash(utf8[i], 0, utf8[i].length);
            while (table[slot] != 0) {
                if (names[table[slot] - 1].equals(names[i])) {
                    throw new IllegalArgumentException("the name \"" + names[i] + "\" occurs twice");
                }
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    /**
     * Names in the order in which they usually come; their indexes are what {@link JsonReader#name} gives.
     *
     * @throws IllegalArgumentException if a name occurs twice
     */
    public static JsonNames of(String... names) {
        return new JsonNames(names.clone());
    }

    /** The number of names. */
    public int size() {
        return names.length;
    }

    /**
     * The name of an index.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
     */
    public String get(int index) {
        return names[index];
    }

    /** Index of the name in {@code b[from, to)}, which is tried against {@code expected} first, or -1. */
    int find(byte[] b, int from, int to, int expected) {
        if (expected < utf8.length) {
            byte[] next = utf8[expected];
            if (next.length == to - from && Arrays.equals(b, from, to, next, 0, next.length)) {
                return expected;
            }
        }
        for (int slot = hash(b, from, to); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            int index = table[slot] - 1;
            if (Arrays.equals(b, from, to, utf8[index], 0, utf8[index].length)) {
                return index;
            }
        }
        return -1;
    }

    private int hash(byte[] b, int from, int to) {
        int h = to - from;
        for (int p = from; p < to; p++) {
            h = h * 31 + b[p];
        }
        int mixed = (h ^ (h >>> 15)) * 0x9E3779B1;
        return (mixed >>> 7) & (table.length - 1);
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}

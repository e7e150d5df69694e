package dev.framewright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a frame exactly as they came, which need not be JSON nor even text. Immutable. */
public final class RawFrame {
    private final byte[] bytes;

    private RawFrame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A frame of these bytes (copied). */
    public static RawFrame copyOf(byte[] bytes) {
        return new RawFrame(bytes.clone());
    }

    /** The bytes (a copy). */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawFrame that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The length, and the beginning as text fit for a log. */
    @Override
    public String toString() {
        String text = new String(bytes, 0, Math.min(bytes.length, 4 * Violation.MAX_FOUND), StandardCharsets.UTF_8);
        return bytes.length + " bytes: " + Printable.escape(text, Violation.MAX_FOUND);
    }
}

package dev.framewright.runtime.codec;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes one JSON document in UTF-8 into a buffer that grows, without white space; commas are its own business. What JSON
 * cannot express (a double that is not finite, half of a surrogate pair) is an {@link InvalidValueException}.
 *
 * <p>Can be used again after {@link #reset()}, with the same buffer. Not safe for use by several threads.
 */
public final class JsonWriter {
    /** Bits of an integer of a hundred digits. */
    private static final int LARGE = 329;

    private byte[] buffer = new byte[256];
    private int length;
    private int depth;
    /** Whether a comma is due before the next name or value. */
    private boolean comma;

    /** Starts an object. */
    public JsonWriter beginObject() {
        return open('{');
    }

    /** Ends the object begun last. */
    public JsonWriter endObject() {
        return close('}');
    }

    /** Starts an array. */
    public JsonWriter beginArray() {
        return open('[');
    }

    /** Ends the array begun last. */
    public JsonWriter endArray() {
        return close(']');
    }

    private JsonWriter open(char bracket) {
        separate(1);
        buffer[length++] = (byte) bracket;
        comma = false;
        depth++;
        return this;
    }

    private JsonWriter close(char bracket) {
        if (depth == 0) {
            throw new IllegalStateException("nothing is open that could be closed");
        }
        ensure(1);
        buffer[length++] = (byte) bracket;
        comma = true;
        depth--;
        return this;
    }

    /** Writes a member name that is JSON already, in UTF-8, with quotes and colon: {@code "x":}. */
    public JsonWriter name(byte[] encoded) {
        separate(encoded.length);
        System.arraycopy(encoded, 0, buffer, length, encoded.length);
        length += encoded.length;
        comma = false;
        return this;
    }

    /** Writes a member name. */
    public JsonWriter name(String name) {
        value(name);
        ensure(1);
        buffer[length++] = ':';
        comma = false;
        return this;
    }

    /** A member name as {@link #name(byte[])} takes it. */
    public static byte[] encodeName(String name) {
        return new JsonWriter().name(name).copy();
    }

    /**
     * Writes a string.
     *
     * @throws InvalidValueException if it has half of a surrogate pair
     */
    public JsonWriter value(String value) {
        separate(value.length() + 2);
        int end = StringEncoder.encodePlain(value, buffer, length);
        if (end < 0) {
            ensure(StringEncoder.length(value));
            end = StringEncoder.encode(value, buffer, length);
        }
        length = end;
        return this;
    }

    /** Writes an integer. */
    public JsonWriter value(int value) {
        return value((long) value);
    }

    /** Writes an integer. */
    public JsonWriter value(long value) {
        separate(LongWriter.MAX_LENGTH);
        length = LongWriter.write(value, buffer, length);
        return this;
    }

    /**
     * Writes a number, as short as it reads back the same; one without fraction has no {@code .0}.
     *
     * @throws InvalidValueException if it is infinite or not a number
     */
    public JsonWriter value(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(
                    List.of(new Violation("", "finite", "a finite number", String.valueOf(value))));
        }
        separate(DoubleWriter.MAX_LENGTH);
        length = DoubleWriter.write(value, buffer, length);
        return this;
    }

    /** Writes a number, exactly. */
    public JsonWriter value(BigDecimal value) {
        return ascii(value.toString());
    }

    /** Writes an integer. One that is longer than readers take it by default is written with an exponent if that is shorter. */
    public JsonWriter value(BigInteger value) {
        boolean large = value.bitLength() > LARGE;
        return ascii((large ? new BigDecimal(value).stripTrailingZeros() : value).toString());
    }

    /** Writes a boolean. */
    public JsonWriter value(boolean value) {
        return ascii(value ? "true" : "false");
    }

    /** Writes {@code null}. */
    public JsonWriter nullValue() {
        return ascii("null");
    }

    /** Writes a value that is JSON already. */
    public JsonWriter value(RawJson value) {
        value.writeTo(this);
        return this;
    }

    /** Writes a value that is JSON already, in UTF-8; nothing is checked. */
    public JsonWriter rawValue(byte[] json, int offset, int count) {
        separate(count);
        System.arraycopy(json, offset, buffer, length, count);
        length += count;
        return this;
    }

    private JsonWriter ascii(String text) {
        int count = text.length();
        separate(count);
        for (int i = 0; i < count; i++) {
            buffer[length + i] = (byte) text.charAt(i);
        }
        length += count;
        return this;
    }

    /** Makes room for {@code count} bytes and the comma that may be due; after this another comma is. */
    private void separate(int count) {
        ensure(count + 1);
        if (comma) {
            if (depth == 0) {
                throw new IllegalStateException("the document is complete; a second value cannot follow");
            }
            buffer[length++] = ',';
        }
        comma = true;
    }

    private void ensure(int count) {
        if (buffer.length - length < count) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, Math.addExact(length, count)));
        }
    }

    /** Forgets what was written; the buffer stays. */
    public void reset() {
        length = 0;
        depth = 0;
        comma = false;
    }

    /** The number of bytes written. */
    public int length() {
        return length;
    }

    /**
     * What was written (a copy).
     *
     * @throws IllegalStateException if an object or array is still open, or nothing was written
     */
    public byte[] toByteArray() {
        if (depth != 0 || length == 0) {
            throw new IllegalStateException(depth == 0 ? "nothing was written" : depth + " containers are still open");
        }
        return copy();
    }

    private byte[] copy() {
        return Arrays.copyOf(buffer, length);
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }
}

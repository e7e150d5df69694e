package dev.framewright.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type; generated for each type of a protocol. Stateless.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {

    /**
     * Reads the next value.
     *
     * @return the value, or null if it has not the described shape; then violations were recorded in {@code in}, and the
     *     value was consumed all the same
     * @throws MalformedJsonException if the bytes are not JSON
     */
    @Nullable
    T read(JsonReader in);

    /** Writes a value. */
    void write(JsonWriter out, T value);
}

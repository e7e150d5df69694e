package dev.framewright.runtime;

import dev.framewright.runtime.codec.JsonKind;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Any JSON value, kept as it came except for insignificant white space. Two are equal when their text is: {@code 1} and
 * {@code 1.0} differ.
 */
public final class RawJson {
    /** The JSON value {@code null}. */
    public static final RawJson NULL = new RawJson("null".getBytes(StandardCharsets.US_ASCII));

    private final byte[] json;

    private RawJson(byte[] json) {
        this.json = json;
    }

    /**
     * A value from JSON text.
     *
     * @throws MalformedJsonException if the text is not exactly one JSON value within the default limits
     */
    public static RawJson of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A value from JSON text in UTF-8.
     *
     * @throws MalformedJsonException if the text is not exactly one JSON value within the default limits
     */
    public static RawJson of(byte[] json) {
        JsonReader in = new JsonReader(json);
        RawJson value = read(in);
        in.end();
        return value;
    }

    /**
     * The next value of {@code in}, which is consumed.
     *
     * @throws MalformedJsonException if it is malformed
     */
    public static RawJson read(JsonReader in) {
        return new RawJson(in.readRawBytes());
    }

    /** What kind of JSON value it is. */
    public JsonKind kind() {
        return new JsonReader(json).peek();
    }

    /** Writes this value, byte for byte. */
    public void writeTo(JsonWriter out) {
        out.rawValue(json, 0, json.length);
    }

    /** The JSON text in UTF-8 (a copy). */
    public byte[] toBytes() {
        return json.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson that && Arrays.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return new String(json, StandardCharsets.UTF_8);
    }
}

package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Alternatives;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code When}.
 *
 * <p>Exactly one of several alternatives, which only trying tells apart.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class When {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<When> CODEC = new JsonCodec<When>() {
        @Override
        public @Nullable When read(JsonReader in) {
            return WhenCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, When value) {
            WhenCodec.write(out, value);
        }
    };

    private final RawJson raw;

    /**
     * Takes a value that was checked.
     */
    When(RawJson raw) {
        this.raw = raw;
    }

    /**
     * A value from any JSON.
     *
     * @param raw the value
     * @return the value
     * @throws InvalidValueException if the alternatives do not allow it
     */
    public static When of(RawJson raw) {
        return new When(WhenCodec.ALTERNATIVES.check(raw));
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<When> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    public byte[] encode() {
        return Decoding.encode(this, CODEC);
    }

    /**
     * A value from one of the alternatives.
     *
     * @param value the alternative
     * @return the value
     * @throws InvalidValueException if it is another alternative as well, and only one is allowed
     */
    public static When of(WhenOption1 value) {
        return of(RawJson.of(value.encode()));
    }

    /**
     * A value from one of the alternatives.
     *
     * @param value the alternative
     * @return the value
     * @throws InvalidValueException if it is another alternative as well, and only one is allowed
     */
    public static When of(WhenOption2 value) {
        return of(RawJson.of(value.encode()));
    }

    /**
     * A value from one of the alternatives.
     *
     * @param value the alternative
     * @return the value
     * @throws InvalidValueException if it is another alternative as well, and only one is allowed
     */
    public static When of(WhenOfNumber value) {
        return of(RawJson.of(value.encode()));
    }

    /**
     * The value as it came.
     *
     * @return the value
     */
    public RawJson raw() {
        return raw;
    }

    /**
     * The value as {@link WhenOption1}.
     *
     * @return the alternative, or null if the value is none of these
     */
    public @Nullable WhenOption1 asWhenOption1() {
        return Alternatives.as(raw, WhenOption1.CODEC);
    }

    /**
     * The value as {@link WhenOption2}.
     *
     * @return the alternative, or null if the value is none of these
     */
    public @Nullable WhenOption2 asWhenOption2() {
        return Alternatives.as(raw, WhenOption2.CODEC);
    }

    /**
     * The value as {@link WhenOfNumber}.
     *
     * @return the alternative, or null if the value is none of these
     */
    public @Nullable WhenOfNumber asWhenOfNumber() {
        return Alternatives.as(raw, WhenOfNumber.CODEC);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When that && that.raw.equals(raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        return raw.toString();
    }
}

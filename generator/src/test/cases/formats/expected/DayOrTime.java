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
 * The type {@code DayOrTime}.
 *
 * <p>At least one of several alternatives, perhaps several at once.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class DayOrTime {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<DayOrTime> CODEC = new JsonCodec<DayOrTime>() {
        @Override
        public @Nullable DayOrTime read(JsonReader in) {
            return DayOrTimeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, DayOrTime value) {
            DayOrTimeCodec.write(out, value);
        }
    };

    private final RawJson raw;

    /**
     * Takes a value that was checked.
     */
    DayOrTime(RawJson raw) {
        this.raw = raw;
    }

    /**
     * A value from any JSON.
     *
     * @param raw the value
     * @return the value
     * @throws InvalidValueException if the alternatives do not allow it
     */
    public static DayOrTime of(RawJson raw) {
        return new DayOrTime(DayOrTimeCodec.ALTERNATIVES.check(raw));
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<DayOrTime> decode(byte[] json) {
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
    public static DayOrTime of(DayOrTimeOption1 value) {
        return of(RawJson.of(value.encode()));
    }

    /**
     * A value from one of the alternatives.
     *
     * @param value the alternative
     * @return the value
     * @throws InvalidValueException if it is another alternative as well, and only one is allowed
     */
    public static DayOrTime of(DayOrTimeOption2 value) {
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
     * The value as {@link DayOrTimeOption1}.
     *
     * @return the alternative, or null if the value is none of these
     */
    public @Nullable DayOrTimeOption1 asDayOrTimeOption1() {
        return Alternatives.as(raw, DayOrTimeOption1.CODEC);
    }

    /**
     * The value as {@link DayOrTimeOption2}.
     *
     * @return the alternative, or null if the value is none of these
     */
    public @Nullable DayOrTimeOption2 asDayOrTimeOption2() {
        return Alternatives.as(raw, DayOrTimeOption2.CODEC);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayOrTime that && that.raw.equals(raw);
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

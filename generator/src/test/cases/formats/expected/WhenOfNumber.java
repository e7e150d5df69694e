package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code WhenOfNumber}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record WhenOfNumber(long value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<WhenOfNumber> CODEC = new JsonCodec<WhenOfNumber>() {
        @Override
        public @Nullable WhenOfNumber read(JsonReader in) {
            return WhenOfNumberCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, WhenOfNumber value) {
            WhenOfNumberCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<WhenOfNumber> decode(byte[] json) {
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
}

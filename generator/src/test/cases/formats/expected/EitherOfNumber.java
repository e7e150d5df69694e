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
 * The type {@code EitherOfNumber}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record EitherOfNumber(long value) implements Either {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<EitherOfNumber> CODEC = new JsonCodec<EitherOfNumber>() {
        @Override
        public @Nullable EitherOfNumber read(JsonReader in) {
            return EitherOfNumberCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, EitherOfNumber value) {
            EitherOfNumberCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<EitherOfNumber> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    @Override
    public byte[] encode() {
        return Decoding.encode(this, CODEC);
    }
}

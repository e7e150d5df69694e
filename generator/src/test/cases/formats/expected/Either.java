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
 * One of several alternatives.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface Either permits EitherOfText, EitherOfNumber {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<Either> CODEC = new JsonCodec<Either>() {
        @Override
        public @Nullable Either read(JsonReader in) {
            return EitherCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Either value) {
            EitherCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<Either> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    byte[] encode();
}

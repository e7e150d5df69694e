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
public sealed interface Untyped permits UntypedOfText, UntypedOfOther {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<Untyped> CODEC = new JsonCodec<Untyped>() {
        @Override
        public @Nullable Untyped read(JsonReader in) {
            return UntypedCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Untyped value) {
            UntypedCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<Untyped> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    byte[] encode();
}

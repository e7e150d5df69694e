package org.example.rules;

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
public sealed interface N permits NOfPatternPropertiesNString, NOfPatternPropertiesNOther {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<N> CODEC = new JsonCodec<N>() {
        @Override
        public @Nullable N read(JsonReader in) {
            return NCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, N value) {
            NCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<N> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    byte[] encode();
}

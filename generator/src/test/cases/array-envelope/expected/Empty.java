package org.example.charge;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Empty}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Empty() {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Empty> CODEC = new JsonCodec<Empty>() {
        @Override
        public @Nullable Empty read(JsonReader in) {
            return EmptyCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Empty value) {
            EmptyCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Empty> decode(byte[] json) {
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

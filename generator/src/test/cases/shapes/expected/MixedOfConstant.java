package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code MixedOfConstant}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public record MixedOfConstant() implements Mixed {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<MixedOfConstant> CODEC = new JsonCodec<MixedOfConstant>() {
        @Override
        public @Nullable MixedOfConstant read(JsonReader in) {
            return MixedOfConstantCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, MixedOfConstant value) {
            MixedOfConstantCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<MixedOfConstant> decode(byte[] json) {
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

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
 * The type {@code UntypedOrNull}.
 *
 * @param value the value; may be null
 */
@Generated("dev.framewright.generator")
@NullMarked
public record UntypedOrNull(@Nullable Untyped value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<UntypedOrNull> CODEC = new JsonCodec<UntypedOrNull>() {
        @Override
        public @Nullable UntypedOrNull read(JsonReader in) {
            return UntypedOrNullCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, UntypedOrNull value) {
            UntypedOrNullCodec.write(out, value);
        }
    };

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<UntypedOrNull> decode(byte[] json) {
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

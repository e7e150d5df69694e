package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code MixedOfText}.
 *
 * @param value the value; at most 2 characters
 */
@Generated("dev.framewright.generator")
@NullMarked
public record MixedOfText(String value) implements Mixed {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<MixedOfText> CODEC = new JsonCodec<MixedOfText>() {
        @Override
        public @Nullable MixedOfText read(JsonReader in) {
            return MixedOfTextCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, MixedOfText value) {
            MixedOfTextCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public MixedOfText {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = Constraints.length(violations, "", value, 0, 2);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<MixedOfText> decode(byte[] json) {
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

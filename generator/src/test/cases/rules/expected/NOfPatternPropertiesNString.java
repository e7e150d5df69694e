package org.example.rules;

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
 * The type {@code NOfPatternPropertiesNString}.
 *
 * @param value the value; at most 4 characters
 */
@Generated("dev.framewright.generator")
@NullMarked
public record NOfPatternPropertiesNString(String value) implements N {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<NOfPatternPropertiesNString> CODEC = new JsonCodec<NOfPatternPropertiesNString>() {
        @Override
        public @Nullable NOfPatternPropertiesNString read(JsonReader in) {
            return NOfPatternPropertiesNStringCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, NOfPatternPropertiesNString value) {
            NOfPatternPropertiesNStringCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public NOfPatternPropertiesNString {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = Constraints.length(violations, "", value, 0, 4);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<NOfPatternPropertiesNString> decode(byte[] json) {
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

package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonKind;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.RawValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code NOfPatternPropertiesNOther}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record NOfPatternPropertiesNOther(RawJson value) implements N {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<NOfPatternPropertiesNOther> CODEC = new JsonCodec<NOfPatternPropertiesNOther>() {
        @Override
        public @Nullable NOfPatternPropertiesNOther read(JsonReader in) {
            return NOfPatternPropertiesNOtherCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, NOfPatternPropertiesNOther value) {
            NOfPatternPropertiesNOtherCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public NOfPatternPropertiesNOther {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = RawValues.kind(violations, "", value, JsonKind.OBJECT, JsonKind.ARRAY, JsonKind.NUMBER, JsonKind.BOOLEAN);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<NOfPatternPropertiesNOther> decode(byte[] json) {
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

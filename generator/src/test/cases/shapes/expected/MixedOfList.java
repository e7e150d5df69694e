package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code MixedOfList}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record MixedOfList(List<Long> value) implements Mixed {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<MixedOfList> CODEC = new JsonCodec<MixedOfList>() {
        @Override
        public @Nullable MixedOfList read(JsonReader in) {
            return MixedOfListCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, MixedOfList value) {
            MixedOfListCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public MixedOfList {
        value = Copies.list(value);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            for (int i = 0; i < value.size(); i++) {
                Long element = value.get(i);
                violations = Constraints.notNull(violations, Constraints.at("", i), element);
            }
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<MixedOfList> decode(byte[] json) {
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

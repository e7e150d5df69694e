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
 * The type {@code Exact}.
 *
 * @param value value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Exact(double value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Exact> CODEC = new JsonCodec<Exact>() {
        @Override
        public @Nullable Exact read(JsonReader in) {
            return ExactCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Exact value) {
            ExactCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Exact {
        @Nullable List<Violation> violations = null;
        violations = Constraints.finite(violations, "/1", value);
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Exact> decode(byte[] json) {
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

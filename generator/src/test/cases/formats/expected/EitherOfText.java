package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code EitherOfText}.
 *
 * @param value the value; text of format uuid
 */
@Generated("dev.framewright.generator")
@NullMarked
public record EitherOfText(UUID value) implements Either {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<EitherOfText> CODEC = new JsonCodec<EitherOfText>() {
        @Override
        public @Nullable EitherOfText read(JsonReader in) {
            return EitherOfTextCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, EitherOfText value) {
            EitherOfTextCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public EitherOfText {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<EitherOfText> decode(byte[] json) {
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

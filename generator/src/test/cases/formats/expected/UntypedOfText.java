package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code UntypedOfText}.
 *
 * @param value the value; text of format date
 */
@Generated("dev.framewright.generator")
@NullMarked
public record UntypedOfText(LocalDate value) implements Untyped {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<UntypedOfText> CODEC = new JsonCodec<UntypedOfText>() {
        @Override
        public @Nullable UntypedOfText read(JsonReader in) {
            return UntypedOfTextCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, UntypedOfText value) {
            UntypedOfTextCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public UntypedOfText {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = Formats.check(violations, "", value, TextFormat.DATE);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<UntypedOfText> decode(byte[] json) {
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

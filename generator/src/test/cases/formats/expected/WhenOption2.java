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
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code WhenOption2}.
 *
 * @param value the value; text of format date-time
 */
@Generated("dev.framewright.generator")
@NullMarked
public record WhenOption2(OffsetDateTime value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<WhenOption2> CODEC = new JsonCodec<WhenOption2>() {
        @Override
        public @Nullable WhenOption2 read(JsonReader in) {
            return WhenOption2Codec.read(in);
        }

        @Override
        public void write(JsonWriter out, WhenOption2 value) {
            WhenOption2Codec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public WhenOption2 {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = Formats.check(violations, "", value, TextFormat.DATE_TIME);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<WhenOption2> decode(byte[] json) {
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

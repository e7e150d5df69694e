package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.Shapes;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Code}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Code(String value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Code> CODEC = new JsonCodec<Code>() {
        @Override
        public @Nullable Code read(JsonReader in) {
            return CodeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Code value) {
            CodeCodec.write(out, value);
        }
    };

    private static final JsonCodec<RawJson> SHAPE = Shapes.text(0, 2);

    private static final TextPattern PATTERN = TextPattern.of("^[A-Z]+\\z", "^[A-Z]+$");

    private static final JsonCodec<RawJson> SHAPE_2 = Shapes.text(0, Integer.MAX_VALUE, PATTERN);

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Code {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            violations = Rules.anyOf(violations, "", new JsonWriter().value(value), SHAPE, SHAPE_2);
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Code> decode(byte[] json) {
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

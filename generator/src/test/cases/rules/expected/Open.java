package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonKind;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.Shapes;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Open}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Open(Map<String, RawJson> value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Open> CODEC = new JsonCodec<Open>() {
        @Override
        public @Nullable Open read(JsonReader in) {
            return OpenCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Open value) {
            OpenCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^n", "^n");

    private static final JsonCodec<RawJson> SHAPE = Shapes.number(true, null, false, null, false, null);

    private static final TextPattern PATTERN_2 = TextPattern.of("s\\z", "s$");

    private static final JsonCodec<RawJson> SHAPE_2 = Shapes.of(JsonKind.STRING);

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Open {
        value = Copies.map(value);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            for (Map.Entry<String, RawJson> entry : value.entrySet()) {
                RawJson element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("", entry.getKey()), element);
            }
            for (Map.Entry<String, RawJson> entry : value.entrySet()) {
                boolean listed = false;
                if (PATTERN.isIn(entry.getKey())) {
                    listed = true;
                    violations = Rules.fits(violations, Constraints.at("", entry.getKey()), entry.getValue(), Shapes.orNull(SHAPE));
                }
                if (PATTERN_2.isIn(entry.getKey())) {
                    listed = true;
                    violations = Rules.fits(violations, Constraints.at("", entry.getKey()), entry.getValue(), SHAPE_2);
                }
                if (!listed) {
                    violations = Rules.fits(violations, Constraints.at("", entry.getKey()), entry.getValue(), Role.CODEC);
                }
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
    public static Decoded<Open> decode(byte[] json) {
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

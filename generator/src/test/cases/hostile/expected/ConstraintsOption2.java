package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code ConstraintsOption2}.
 *
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record ConstraintsOption2(Extras extras) implements Constraints {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<ConstraintsOption2> CODEC = new JsonCodec<ConstraintsOption2>() {
        @Override
        public @Nullable ConstraintsOption2 read(JsonReader in) {
            return ConstraintsOption2Codec.read(in);
        }

        @Override
        public void write(JsonWriter out, ConstraintsOption2 value) {
            ConstraintsOption2Codec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public ConstraintsOption2 {
        @Nullable List<Violation> violations = null;
        violations = dev.framewright.runtime.codec.Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e" -> {
                        violations = dev.framewright.runtime.codec.Constraints.add(violations, dev.framewright.runtime.codec.Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
        }
        dev.framewright.runtime.codec.Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public ConstraintsOption2() {
        this(Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<ConstraintsOption2> decode(byte[] json) {
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

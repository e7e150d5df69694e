package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Tail;
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
 * The type {@code Switches}.
 *
 * @param first first
 * @param second second
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Switches(boolean first, boolean second, Tail tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Switches> CODEC = new JsonCodec<Switches>() {
        @Override
        public @Nullable Switches read(JsonReader in) {
            return SwitchesCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Switches value) {
            SwitchesCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param first as above
     * @param second as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Switches {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", tail);
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param first first
     * @param second second
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Switches(boolean first, boolean second) {
        this(first, second, Tail.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Switches> decode(byte[] json) {
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

package org.example.lamp;

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
 * Switch lamp.
 *
 * @param lamp Which lamp; 1 to 4
 * @param on on
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record SwitchLamp(int lamp, boolean on, Tail tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<SwitchLamp> CODEC = new JsonCodec<SwitchLamp>() {
        @Override
        public @Nullable SwitchLamp read(JsonReader in) {
            return SwitchLampCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, SwitchLamp value) {
            SwitchLampCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param lamp as above
     * @param on as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public SwitchLamp {
        @Nullable List<Violation> violations = null;
        violations = Constraints.range(violations, "/0", lamp, 1, 4);
        violations = Constraints.notNull(violations, "", tail);
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param lamp Which lamp; 1 to 4
     * @param on on
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public SwitchLamp(int lamp, boolean on) {
        this(lamp, on, Tail.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<SwitchLamp> decode(byte[] json) {
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

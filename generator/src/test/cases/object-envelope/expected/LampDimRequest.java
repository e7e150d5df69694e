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
 * The type {@code LampDimRequest}.
 *
 * @param level level; 0 to 100
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record LampDimRequest(int level, Tail tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<LampDimRequest> CODEC = new JsonCodec<LampDimRequest>() {
        @Override
        public @Nullable LampDimRequest read(JsonReader in) {
            return LampDimRequestCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, LampDimRequest value) {
            LampDimRequestCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param level as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public LampDimRequest {
        @Nullable List<Violation> violations = null;
        violations = Constraints.range(violations, "/0", level, 0, 100);
        violations = Constraints.notNull(violations, "", tail);
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param level level; 0 to 100
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public LampDimRequest(int level) {
        this(level, Tail.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<LampDimRequest> decode(byte[] json) {
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

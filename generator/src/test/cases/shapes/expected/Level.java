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
 * The type {@code Level}.
 *
 * <p>Values that the schema does not list are {@link Level.Unknown}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface Level permits Level.Known, Level.Unknown {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<Level> CODEC = new JsonCodec<Level>() {
        @Override
        public @Nullable Level read(JsonReader in) {
            return LevelCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Level value) {
            LevelCodec.write(out, value);
        }
    };

    /**
     * The value on the wire.
     *
     * @return the value
     */
    int value();

    /**
     * The constant of a value, or the value as it is.
     *
     * @param value the value on the wire
     * @return the constant or the value
     * @throws InvalidValueException if the schema does not allow the value
     */
    static Level of(int value) {
        @Nullable Known found = Known.find(value);
        return found != null ? found : new Unknown(value);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<Level> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    default byte[] encode() {
        return Decoding.encode(this, CODEC);
    }

    /**
     * The values that the schema lists.
     */
    enum Known implements Level {
        /**
         * off.
         */
        OFF(0),

        /**
         * full.
         */
        FULL(10);

        private final int value;

        Known(int value) {
            this.value = value;
        }

        /**
         * The value on the wire.
         *
         * @return the value
         */
        @Override
        public int value() {
            return value;
        }

        static @Nullable Known find(int value) {
            return switch (value) {
                case 0 -> OFF;
                case 10 -> FULL;
                default -> null;
            };
        }
    }

    /**
     * A value that the schema does not list.
     *
     * @param value the value on the wire
     */
    record Unknown(int value) implements Level {
        /**
         * Checks the value.
         *
         * @param value the value on the wire
         * @throws InvalidValueException if the schema does not allow or does list it
         */
        public Unknown {
            @Nullable List<Violation> violations = null;
            violations = Constraints.range(violations, "", value, 0, 100);
            if (Known.find(value) != null) {
                violations = Constraints.add(violations, "", "enum", "a value that the schema does not list", String.valueOf(value));
            }
            Constraints.check(violations);
        }
    }
}

package org.example.lamp;

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
 * Mode.
 *
 * <p>Values that the schema does not list are {@link Mode.Unknown}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface Mode permits Mode.Known, Mode.Unknown {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<Mode> CODEC = new JsonCodec<Mode>() {
        @Override
        public @Nullable Mode read(JsonReader in) {
            return ModeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Mode value) {
            ModeCodec.write(out, value);
        }
    };

    /**
     * The value on the wire.
     *
     * @return the value
     */
    long value();

    /**
     * The constant of a value, or the value as it is.
     *
     * @param value the value on the wire
     * @return the constant or the value
     * @throws InvalidValueException if the schema does not allow the value
     */
    static Mode of(long value) {
        @Nullable Known found = Known.find(value);
        return found != null ? found : new Unknown(value);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<Mode> decode(byte[] json) {
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
    enum Known implements Mode {
        /**
         * steady.
         */
        STEADY(1),

        /**
         * blinking.
         */
        BLINKING(2);

        private final long value;

        Known(long value) {
            this.value = value;
        }

        /**
         * The value on the wire.
         *
         * @return the value
         */
        @Override
        public long value() {
            return value;
        }

        static @Nullable Known find(long value) {
            if (value != (int) value) {
                return null;
            }
            return switch ((int) value) {
                case 1 -> STEADY;
                case 2 -> BLINKING;
                default -> null;
            };
        }
    }

    /**
     * A value that the schema does not list.
     *
     * @param value the value on the wire
     */
    record Unknown(long value) implements Mode {
        /**
         * Checks the value.
         *
         * @param value the value on the wire
         * @throws InvalidValueException if the schema does not allow or does list it
         */
        public Unknown {
            @Nullable List<Violation> violations = null;
            if (Known.find(value) != null) {
                violations = Constraints.add(violations, "", "enum", "a value that the schema does not list", String.valueOf(value));
            }
            Constraints.check(violations);
        }
    }
}

package org.example.hostile;

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
 * The type {@code HostileTileKnown}.
 *
 * <p>Values that the schema does not list are {@link HostileTileKnown.Unknown}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface HostileTileKnown permits HostileTileKnown.Known, HostileTileKnown.Unknown {
    /**
     * Reads and writes values of this type.
     */
    JsonCodec<HostileTileKnown> CODEC = new JsonCodec<HostileTileKnown>() {
        @Override
        public @Nullable HostileTileKnown read(JsonReader in) {
            return HostileTileKnownCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, HostileTileKnown value) {
            HostileTileKnownCodec.write(out, value);
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
    static HostileTileKnown of(long value) {
        @Nullable Known found = Known.find(value);
        return found != null ? found : new Unknown(value);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    static Decoded<HostileTileKnown> decode(byte[] json) {
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
    enum Known implements HostileTileKnown {
        /**
         * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
         *  new
         * line  .
         */
        END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94(1),

        /**
         * Known.
         */
        KNOWN(2),

        /**
         * values.
         */
        VALUES(3);

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
                case 1 -> END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94;
                case 2 -> KNOWN;
                case 3 -> VALUES;
                default -> null;
            };
        }
    }

    /**
     * A value that the schema does not list.
     *
     * @param value the value on the wire
     */
    record Unknown(long value) implements HostileTileKnown {
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

package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Violation}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public enum Violation {
    /**
     * The value "end *&#47; static &#123; System.setProperty(&#92;"pwned&#92;", &#92;"1&#92;"); &#125; /* and &#92;&#92;u002a&#92;&#92;u002f also, C:&#92;&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp; &#92;r&#92;n&#92;r&#92;n new
     * line  ".
     */
    END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94("end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e"),

    /**
     * The value "$".
     */
    U24("$"),

    /**
     * The value "*&#47;".
     */
    U2A_U2F("*/"),

    /**
     * The value "".
     */
    EMPTY(""),

    /**
     * The value "class".
     */
    CLASS("class"),

    /**
     * The value "CODEC".
     */
    CODEC_("CODEC"),

    /**
     * The value "🔥".
     */
    U1F525("\ud83d\udd25"),

    /**
     * The value "1".
     */
    VALUE_1("1"),

    /**
     * The value "-1".
     */
    VALUE_MINUS_1("-1");

    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Violation> CODEC = new JsonCodec<Violation>() {
        @Override
        public @Nullable Violation read(JsonReader in) {
            return ViolationCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Violation value) {
            ViolationCodec.write(out, value);
        }
    };

    private final String value;

    Violation(String value) {
        this.value = value;
    }

    /**
     * The value on the wire.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    static @Nullable Violation find(String value) {
        return switch (value) {
            case "end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e" -> END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94;
            case "$" -> U24;
            case "*/" -> U2A_U2F;
            case "" -> EMPTY;
            case "class" -> CLASS;
            case "CODEC" -> CODEC_;
            case "\ud83d\udd25" -> U1F525;
            case "1" -> VALUE_1;
            case "-1" -> VALUE_MINUS_1;
            default -> null;
        };
    }

    /**
     * The constant of a value.
     *
     * @param value the value on the wire
     * @return the constant
     * @throws InvalidValueException if no constant has this value
     */
    public static Violation of(String value) {
        @Nullable Violation found = find(value);
        if (found == null) {
            throw new InvalidValueException(Constraints.add(null, "", "enum", "one of \"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\", \"$\", \"*/\", \"\", \"class\", \"CODEC\", \"\ud83d\udd25\", \"1\", \"-1\"", String.valueOf(value)));
        }
        return found;
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Violation> decode(byte[] json) {
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

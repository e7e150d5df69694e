package org.example.rules;

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
 * The type {@code XMode}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public enum XMode {
    /**
     * The value "on".
     */
    ON("on"),

    /**
     * The value "off".
     */
    OFF("off");

    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<XMode> CODEC = new JsonCodec<XMode>() {
        @Override
        public @Nullable XMode read(JsonReader in) {
            return XModeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, XMode value) {
            XModeCodec.write(out, value);
        }
    };

    private final String value;

    XMode(String value) {
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

    static @Nullable XMode find(String value) {
        return switch (value) {
            case "on" -> ON;
            case "off" -> OFF;
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
    public static XMode of(String value) {
        @Nullable XMode found = find(value);
        if (found == null) {
            throw new InvalidValueException(Constraints.add(null, "", "enum", "one of \"on\", \"off\"", String.valueOf(value)));
        }
        return found;
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<XMode> decode(byte[] json) {
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

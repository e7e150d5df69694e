package org.example.shapes;

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
 * The type {@code Colour}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public enum Colour {
    /**
     * Red.
     */
    RED("red"),

    /**
     * The value "sky blue".
     */
    SKY_BLUE("sky blue"),

    /**
     * The value "class".
     */
    CLASS("class");

    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Colour> CODEC = new JsonCodec<Colour>() {
        @Override
        public @Nullable Colour read(JsonReader in) {
            return ColourCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Colour value) {
            ColourCodec.write(out, value);
        }
    };

    private final String value;

    Colour(String value) {
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

    static @Nullable Colour find(String value) {
        return switch (value) {
            case "red" -> RED;
            case "sky blue" -> SKY_BLUE;
            case "class" -> CLASS;
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
    public static Colour of(String value) {
        @Nullable Colour found = find(value);
        if (found == null) {
            throw new InvalidValueException(Constraints.add(null, "", "enum", "one of \"red\", \"sky blue\", \"class\"", String.valueOf(value)));
        }
        return found;
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Colour> decode(byte[] json) {
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

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
 * The type {@code PropertyNamesString}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public enum PropertyNamesString {
    /**
     * The value "a".
     */
    A("a"),

    /**
     * The value "b".
     */
    B("b"),

    /**
     * The value "c".
     */
    C("c");

    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<PropertyNamesString> CODEC = new JsonCodec<PropertyNamesString>() {
        @Override
        public @Nullable PropertyNamesString read(JsonReader in) {
            return PropertyNamesStringCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, PropertyNamesString value) {
            PropertyNamesStringCodec.write(out, value);
        }
    };

    private final String value;

    PropertyNamesString(String value) {
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

    static @Nullable PropertyNamesString find(String value) {
        return switch (value) {
            case "a" -> A;
            case "b" -> B;
            case "c" -> C;
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
    public static PropertyNamesString of(String value) {
        @Nullable PropertyNamesString found = find(value);
        if (found == null) {
            throw new InvalidValueException(Constraints.add(null, "", "enum", "one of \"a\", \"b\", \"c\"", String.valueOf(value)));
        }
        return found;
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<PropertyNamesString> decode(byte[] json) {
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

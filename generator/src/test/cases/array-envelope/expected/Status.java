package org.example.charge;

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
 * The type {@code Status}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public enum Status {
    /**
     * The value "Accepted".
     */
    ACCEPTED("Accepted"),

    /**
     * The value "Blocked".
     */
    BLOCKED("Blocked");

    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Status> CODEC = new JsonCodec<Status>() {
        @Override
        public @Nullable Status read(JsonReader in) {
            return StatusCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Status value) {
            StatusCodec.write(out, value);
        }
    };

    private final String value;

    Status(String value) {
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

    static @Nullable Status find(String value) {
        return switch (value) {
            case "Accepted" -> ACCEPTED;
            case "Blocked" -> BLOCKED;
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
    public static Status of(String value) {
        @Nullable Status found = find(value);
        if (found == null) {
            throw new InvalidValueException(Constraints.add(null, "", "enum", "one of \"Accepted\", \"Blocked\"", String.valueOf(value)));
        }
        return found;
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Status> decode(byte[] json) {
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

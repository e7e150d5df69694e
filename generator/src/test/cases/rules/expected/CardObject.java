package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
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
 * The type {@code CardObject}.
 *
 * @param place member place; may be null
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record CardObject(@Nullable Place place, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<CardObject> CODEC = new JsonCodec<CardObject>() {
        @Override
        public @Nullable CardObject read(JsonReader in) {
            return CardObjectCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, CardObject value) {
            CardObjectCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param place as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public CardObject {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "place" -> {
                        violations = Constraints.add(violations, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param place member place; may be null
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public CardObject(@Nullable Place place) {
        this(place, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<CardObject> decode(byte[] json) {
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

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
 * The type {@code Role}.
 *
 * @param name member name
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Role(String name, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Role> CODEC = new JsonCodec<Role>() {
        @Override
        public @Nullable Role read(JsonReader in) {
            return RoleCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Role value) {
            RoleCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param name as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Role {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/name", name);
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name_ : extras.names()) {
                switch (name_) {
                    case "name" -> {
                        violations = Constraints.add(violations, Constraints.at("", name_), "duplicate", "a name that is not listed", name_);
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
     * @param name member name
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Role(String name) {
        this(name, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Role> decode(byte[] json) {
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

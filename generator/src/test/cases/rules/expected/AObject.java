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
 * The type {@code AObject}.
 *
 * @param b member b; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record AObject(@Nullable Long b, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<AObject> CODEC = new JsonCodec<AObject>() {
        @Override
        public @Nullable AObject read(JsonReader in) {
            return AObjectCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, AObject value) {
            AObjectCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param b as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public AObject {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "b" -> {
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
     * @param b member b; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public AObject(@Nullable Long b) {
        this(b, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<AObject> decode(byte[] json) {
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

    /**
     * A builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder in which everything is set as it is here.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.b = b;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link AObject}.
     */
    public static final class Builder {
        private @Nullable Long b;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code b}.
         *
         * @param b member b; null when absent
         * @return this builder
         */
        public Builder b(@Nullable Long b) {
            this.b = b;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param extras what the schema does not list
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = extras;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public AObject build() {
            return new AObject(b, extras);
        }
    }
}

package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
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
 * The type {@code HostileTileString2}.
 *
 * @param a member a; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record HostileTileString2(@Nullable Violation a, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<HostileTileString2> CODEC = new JsonCodec<HostileTileString2>() {
        @Override
        public @Nullable HostileTileString2 read(JsonReader in) {
            return HostileTileString2Codec.read(in);
        }

        @Override
        public void write(JsonWriter out, HostileTileString2 value) {
            HostileTileString2Codec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param a as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileString2 {
        @Nullable List<dev.framewright.runtime.Violation> violations = null;
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "a" -> {
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
     * @param a member a; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileString2(@Nullable Violation a) {
        this(a, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<HostileTileString2> decode(byte[] json) {
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
        builder.a = a;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link HostileTileString2}.
     */
    public static final class Builder {
        private @Nullable Violation a;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code a}.
         *
         * @param a member a; null when absent
         * @return this builder
         */
        public Builder a(@Nullable Violation a) {
            this.a = a;
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
        public HostileTileString2 build() {
            return new HostileTileString2(a, extras);
        }
    }
}

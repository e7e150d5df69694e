package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Listed}.
 *
 * @param a member a; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Listed(@Nullable Long a, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Listed> CODEC = new JsonCodec<Listed>() {
        @Override
        public @Nullable Listed read(JsonReader in) {
            return ListedCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Listed value) {
            ListedCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param a as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Listed {
        @Nullable List<Violation> violations = null;
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
            for (Map.Entry<String, RawJson> entry : extras.asMap().entrySet()) {
                violations = Rules.name(violations, Constraints.at("", entry.getKey()), entry.getKey(), PropertyNamesString.CODEC);
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
    public Listed(@Nullable Long a) {
        this(a, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Listed> decode(byte[] json) {
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
     * Gathers the components of a {@link Listed}.
     */
    public static final class Builder {
        private @Nullable Long a;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code a}.
         *
         * @param a member a; null when absent
         * @return this builder
         */
        public Builder a(@Nullable Long a) {
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
        public Listed build() {
            return new Listed(a, extras);
        }
    }
}

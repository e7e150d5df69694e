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
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Extended}.
 *
 * @param name member name; null when absent
 * @param xMode member x-mode; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Extended(@Nullable String name, @Nullable XMode xMode, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Extended> CODEC = new JsonCodec<Extended>() {
        @Override
        public @Nullable Extended read(JsonReader in) {
            return ExtendedCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Extended value) {
            ExtendedCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^x-", "^x-");

    /**
     * Checks every constraint.
     *
     * @param name as above
     * @param xMode as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Extended {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name_ : extras.names()) {
                switch (name_) {
                    case "name", "x-mode" -> {
                        violations = Constraints.add(violations, Constraints.at("", name_), "duplicate", "a name that is not listed", name_);
                    }
                    default -> {}
                }
            }
            for (Map.Entry<String, RawJson> entry : extras.asMap().entrySet()) {
                boolean listed = false;
                if (PATTERN.isIn(entry.getKey())) {
                    listed = true;
                }
                if (!listed) {
                    violations = Rules.unlisted(violations, "", entry.getKey(), "^x-");
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param name member name; null when absent
     * @param xMode member x-mode; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Extended(@Nullable String name, @Nullable XMode xMode) {
        this(name, xMode, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Extended> decode(byte[] json) {
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
        builder.name = name;
        builder.xMode = xMode;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Extended}.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable XMode xMode;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name member name; null when absent
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code xMode}.
         *
         * @param xMode member x-mode; null when absent
         * @return this builder
         */
        public Builder xMode(@Nullable XMode xMode) {
            this.xMode = xMode;
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
        public Extended build() {
            return new Extended(name, xMode, extras);
        }
    }
}

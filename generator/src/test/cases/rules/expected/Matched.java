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
import dev.framewright.runtime.codec.Shapes;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Matched}.
 *
 * @param name member name; at most 4 characters
 * @param nick member nick; at most 4 characters; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Matched(String name, @Nullable String nick, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Matched> CODEC = new JsonCodec<Matched>() {
        @Override
        public @Nullable Matched read(JsonReader in) {
            return MatchedCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Matched value) {
            MatchedCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^n", "^n");

    private static final TextPattern PATTERN_2 = TextPattern.of("^o", "^o");

    /**
     * Checks every constraint.
     *
     * @param name as above
     * @param nick as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Matched {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/name", name);
        if (name != null) {
            violations = Constraints.length(violations, "/name", name, 0, 4);
        }
        if (nick != null) {
            violations = Constraints.length(violations, "/nick", nick, 0, 4);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name_ : extras.names()) {
                switch (name_) {
                    case "name", "nick" -> {
                        violations = Constraints.add(violations, Constraints.at("", name_), "duplicate", "a name that is not listed", name_);
                    }
                    default -> {}
                }
            }
            for (Map.Entry<String, RawJson> entry : extras.asMap().entrySet()) {
                if (PATTERN.isIn(entry.getKey())) {
                    violations = Rules.fits(violations, Constraints.at("", entry.getKey()), entry.getValue(), Shapes.orNull(N.CODEC));
                }
                if (PATTERN_2.isIn(entry.getKey())) {
                    violations = Rules.fits(violations, Constraints.at("", entry.getKey()), entry.getValue(), Matched.CODEC);
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param name member name; at most 4 characters
     * @param nick member nick; at most 4 characters; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Matched(String name, @Nullable String nick) {
        this(name, nick, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Matched> decode(byte[] json) {
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
        builder.nick = nick;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Matched}.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable String nick;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name member name; at most 4 characters
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code nick}.
         *
         * @param nick member nick; at most 4 characters; null when absent
         * @return this builder
         */
        public Builder nick(@Nullable String nick) {
            this.nick = nick;
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
        public Matched build() {
            return new Matched(name, nick, extras);
        }
    }
}

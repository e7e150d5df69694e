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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Card}.
 *
 * @param name member name; null when absent
 * @param card member card; null when absent
 * @param place member place; null when absent
 * @param other member other; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Card(@Nullable String name, @Nullable Long card, @Nullable String place,
        @Nullable RawJson other, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Card> CODEC = new JsonCodec<Card>() {
        @Override
        public @Nullable Card read(JsonReader in) {
            return CardCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Card value) {
            CardCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param name as above
     * @param card as above
     * @param place as above
     * @param other as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Card(@Nullable String name, @Nullable Long card, @Nullable String place,
            @Nullable RawJson other, Extras extras) {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name_ : extras.names()) {
                switch (name_) {
                    case "name", "card", "place", "other" -> {
                        violations = Constraints.add(violations, Constraints.at("", name_), "duplicate", "a name that is not listed", name_);
                    }
                    default -> {}
                }
            }
        }
        if (other != null && !(name != null)) {
            violations = Constraints.add(violations, "", "dependentRequired", "member \"name\" beside \"other\"", "no such member");
        }
        this.name = name;
        this.card = card;
        this.place = place;
        this.other = other;
        this.extras = extras;
        if (violations == null && (card != null || extras != null && extras.get("extra") != null)) {
            JsonWriter out = new JsonWriter();
            CardCodec.write(out, this);
            if (card != null) {
                violations = Rules.fits(violations, "", out, CardObject.CODEC);
            }
            if (extras != null && extras.get("extra") != null) {
                violations = Rules.fits(violations, "", out, ExtraObject.CODEC);
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param name member name; null when absent
     * @param card member card; null when absent
     * @param place member place; null when absent
     * @param other member other; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Card(@Nullable String name, @Nullable Long card, @Nullable String place,
            @Nullable RawJson other) {
        this(name, card, place, other, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Card> decode(byte[] json) {
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
        builder.card = card;
        builder.place = place;
        builder.other = other;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Card}.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable Long card;

        private @Nullable String place;

        private @Nullable RawJson other;

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
         * Sets {@code card}.
         *
         * @param card member card; null when absent
         * @return this builder
         */
        public Builder card(@Nullable Long card) {
            this.card = card;
            return this;
        }

        /**
         * Sets {@code place}.
         *
         * @param place member place; null when absent
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other member other; null when absent
         * @return this builder
         */
        public Builder other(@Nullable RawJson other) {
            this.other = other;
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
        public Card build() {
            return new Card(name, card, place, other, extras);
        }
    }
}

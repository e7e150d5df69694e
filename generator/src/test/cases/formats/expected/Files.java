package org.example.formats;

import dev.framewright.runtime.Base64Text;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Files}.
 *
 * @param one member one; base64; null when absent
 * @param other member other; base64
 * @param all member all; null when absent
 * @param hex member hex; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Files(@Nullable Base64Text one, Presence<Base64Text> other,
        @Nullable List<Base64Text> all, @Nullable String hex, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Files> CODEC = new JsonCodec<Files>() {
        @Override
        public @Nullable Files read(JsonReader in) {
            return FilesCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Files value) {
            FilesCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param one as above
     * @param other as above
     * @param all as above
     * @param hex as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Files {
        all = Copies.list(all);
        @Nullable List<Violation> violations = null;
        if (one != null) {
            String text = one.text();
            violations = Constraints.length(violations, "/one", text, 0, 8);
        }
        violations = Constraints.notNull(violations, "/other", other);
        if (all != null) {
            violations = Constraints.unique(violations, "/all", all);
            for (int i = 0; i < all.size(); i++) {
                Base64Text element = all.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/all", i), element);
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "one", "other", "all", "hex" -> {
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
     * @param one member one; base64; null when absent
     * @param other member other; base64
     * @param all member all; null when absent
     * @param hex member hex; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Files(@Nullable Base64Text one, Presence<Base64Text> other,
            @Nullable List<Base64Text> all, @Nullable String hex) {
        this(one, other, all, hex, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Files> decode(byte[] json) {
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
        builder.one = one;
        builder.other = other;
        builder.all = all;
        builder.hex = hex;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Files}.
     */
    public static final class Builder {
        private @Nullable Base64Text one;

        private Presence<Base64Text> other = Presence.absent();

        private @Nullable List<Base64Text> all;

        private @Nullable String hex;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code one}.
         *
         * @param one member one; base64; null when absent
         * @return this builder
         */
        public Builder one(@Nullable Base64Text one) {
            this.one = one;
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other member other; base64
         * @return this builder
         */
        public Builder other(Presence<Base64Text> other) {
            this.other = other;
            return this;
        }

        /**
         * Sets {@code all}.
         *
         * @param all member all; null when absent
         * @return this builder
         */
        public Builder all(@Nullable List<Base64Text> all) {
            this.all = all;
            return this;
        }

        /**
         * Sets {@code hex}.
         *
         * @param hex member hex; null when absent
         * @return this builder
         */
        public Builder hex(@Nullable String hex) {
            this.hex = hex;
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
        public Files build() {
            return new Files(one, other, all, hex, extras);
        }
    }
}

package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Kept}.
 *
 * @param upper member upper; text of format uuid; null when absent
 * @param short_ member short; text of format uri, at most 12 characters; null when absent
 * @param days member days; null when absent
 * @param text member text; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Kept(@Nullable String upper, @Nullable String short_, @Nullable List<String> days,
        @Nullable String text, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Kept> CODEC = new JsonCodec<Kept>() {
        @Override
        public @Nullable Kept read(JsonReader in) {
            return KeptCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Kept value) {
            KeptCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^[0-9A-F-]+\\z", "^[0-9A-F-]+$");

    /**
     * Checks every constraint.
     *
     * @param upper as above
     * @param short_ as above
     * @param days as above
     * @param text as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Kept {
        days = Copies.list(days);
        @Nullable List<Violation> violations = null;
        if (upper != null) {
            violations = Formats.check(violations, "/upper", upper, TextFormat.UUID);
            violations = Constraints.pattern(violations, "/upper", upper, PATTERN);
        }
        if (short_ != null) {
            violations = Constraints.length(violations, "/short", short_, 0, 12);
            violations = Formats.check(violations, "/short", short_, TextFormat.URI);
        }
        if (days != null) {
            violations = Constraints.unique(violations, "/days", days);
            for (int i = 0; i < days.size(); i++) {
                String element = days.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/days", i), element);
                if (element != null) {
                    violations = Formats.check(violations, Constraints.at("/days", i), element, TextFormat.DATE);
                }
            }
        }
        if (text != null) {
            String text_ = text;
            violations = Formats.check(violations, "/text", text_, TextFormat.DATE_TIME);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "upper", "short", "days", "text" -> {
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
     * @param upper member upper; text of format uuid; null when absent
     * @param short_ member short; text of format uri, at most 12 characters; null when absent
     * @param days member days; null when absent
     * @param text member text; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Kept(@Nullable String upper, @Nullable String short_, @Nullable List<String> days,
            @Nullable String text) {
        this(upper, short_, days, text, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Kept> decode(byte[] json) {
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
        builder.upper = upper;
        builder.short_ = short_;
        builder.days = days;
        builder.text = text;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Kept}.
     */
    public static final class Builder {
        private @Nullable String upper;

        private @Nullable String short_;

        private @Nullable List<String> days;

        private @Nullable String text;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code upper}.
         *
         * @param upper member upper; text of format uuid; null when absent
         * @return this builder
         */
        public Builder upper(@Nullable String upper) {
            this.upper = upper;
            return this;
        }

        /**
         * Sets {@code short_}.
         *
         * @param short_ member short; text of format uri, at most 12 characters; null when absent
         * @return this builder
         */
        public Builder short_(@Nullable String short_) {
            this.short_ = short_;
            return this;
        }

        /**
         * Sets {@code days}.
         *
         * @param days member days; null when absent
         * @return this builder
         */
        public Builder days(@Nullable List<String> days) {
            this.days = days;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text member text; null when absent
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
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
        public Kept build() {
            return new Kept(upper, short_, days, text, extras);
        }
    }
}

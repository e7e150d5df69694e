package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Optional}.
 *
 * @param absentOrNull member absentOrNull; 0 to 9
 * @param nullable member nullable; at most 3 characters; may be null
 * @param flag member flag; null when absent
 * @param kind member kind; null when absent
 * @param nothing member nothing; null when absent
 * @param any member any; null when absent
 * @param other member other; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Optional(Presence<Integer> absentOrNull, @Nullable String nullable,
        @Nullable Boolean flag, @Nullable String kind, @Nullable RawJson nothing,
        @Nullable RawJson any, @Nullable RawJson other, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Optional> CODEC = new JsonCodec<Optional>() {
        @Override
        public @Nullable Optional read(JsonReader in) {
            return OptionalCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Optional value) {
            OptionalCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param absentOrNull as above
     * @param nullable as above
     * @param flag as above
     * @param kind as above
     * @param nothing as above
     * @param any as above
     * @param other as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Optional {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/absentOrNull", absentOrNull);
        if (absentOrNull != null && absentOrNull.orNull() != null) {
            Integer absentOrNullValue = absentOrNull.orNull();
            violations = Constraints.range(violations, "/absentOrNull", absentOrNullValue.intValue(), 0, 9);
        }
        if (nullable != null) {
            violations = Constraints.length(violations, "/nullable", nullable, 0, 3);
        }
        if (kind != null) {
            if (!(kind.equals("k"))) {
                violations = Constraints.add(violations, "/kind", "const", "\"k\"", String.valueOf(kind));
            }
        }
        if (nothing != null) {
            if (!(Conversions.isSame(nothing, "null"))) {
                violations = Constraints.add(violations, "/nothing", "const", "null", String.valueOf(nothing));
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "absentOrNull", "nullable", "flag", "kind", "label", "nothing", "any", "other" -> {
                        violations = Constraints.add(violations, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
        }
        if (flag != null && !(any != null)) {
            violations = Constraints.add(violations, "", "dependentRequired", "member \"any\" beside \"flag\"", "no such member");
        }
        if (flag != null && !(other != null)) {
            violations = Constraints.add(violations, "", "dependentRequired", "member \"other\" beside \"flag\"", "no such member");
        }
        violations = Constraints.properties(violations, "", 2 + (absentOrNull != null && !absentOrNull.isAbsent() ? 1 : 0) + (flag != null ? 1 : 0) + (kind != null ? 1 : 0) + (nothing != null ? 1 : 0) + (any != null ? 1 : 0) + (other != null ? 1 : 0) + (extras == null ? 0 : extras.size()), 3, 6);
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param absentOrNull member absentOrNull; 0 to 9
     * @param nullable member nullable; at most 3 characters; may be null
     * @param flag member flag; null when absent
     * @param kind member kind; null when absent
     * @param nothing member nothing; null when absent
     * @param any member any; null when absent
     * @param other member other; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Optional(Presence<Integer> absentOrNull, @Nullable String nullable,
            @Nullable Boolean flag, @Nullable String kind, @Nullable RawJson nothing,
            @Nullable RawJson any, @Nullable RawJson other) {
        this(absentOrNull, nullable, flag, kind, nothing, any, other, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Optional> decode(byte[] json) {
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
        builder.absentOrNull = absentOrNull;
        builder.nullable = nullable;
        builder.flag = flag;
        builder.kind = kind;
        builder.nothing = nothing;
        builder.any = any;
        builder.other = other;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Optional}.
     */
    public static final class Builder {
        private Presence<Integer> absentOrNull = Presence.absent();

        private @Nullable String nullable;

        private @Nullable Boolean flag;

        private @Nullable String kind;

        private @Nullable RawJson nothing;

        private @Nullable RawJson any;

        private @Nullable RawJson other;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code absentOrNull}.
         *
         * @param absentOrNull member absentOrNull; 0 to 9
         * @return this builder
         */
        public Builder absentOrNull(Presence<Integer> absentOrNull) {
            this.absentOrNull = absentOrNull;
            return this;
        }

        /**
         * Sets {@code nullable}.
         *
         * @param nullable member nullable; at most 3 characters; may be null
         * @return this builder
         */
        public Builder nullable(@Nullable String nullable) {
            this.nullable = nullable;
            return this;
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag member flag; null when absent
         * @return this builder
         */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind member kind; null when absent
         * @return this builder
         */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@code nothing}.
         *
         * @param nothing member nothing; null when absent
         * @return this builder
         */
        public Builder nothing(@Nullable RawJson nothing) {
            this.nothing = nothing;
            return this;
        }

        /**
         * Sets {@code any}.
         *
         * @param any member any; null when absent
         * @return this builder
         */
        public Builder any(@Nullable RawJson any) {
            this.any = any;
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
        public Optional build() {
            return new Optional(absentOrNull, nullable, flag, kind, nothing, any, other, extras);
        }
    }
}

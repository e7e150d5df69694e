package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Many}.
 *
 * @param days member days; null when absent
 * @param maybe member maybe; null when absent
 * @param byName member byName; null when absent
 * @param keys member keys; null when absent
 * @param some member some; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Many(@Nullable List<LocalDate> days, @Nullable List<@Nullable OffsetTime> maybe,
        @Nullable Map<String, UUID> byName, @Nullable Map<String, RawJson> keys,
        @Nullable List<RawJson> some, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Many> CODEC = new JsonCodec<Many>() {
        @Override
        public @Nullable Many read(JsonReader in) {
            return ManyCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Many value) {
            ManyCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param days as above
     * @param maybe as above
     * @param byName as above
     * @param keys as above
     * @param some as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Many {
        days = Copies.list(days);
        maybe = Copies.list(maybe);
        byName = Copies.map(byName);
        keys = Copies.map(keys);
        some = Copies.list(some);
        @Nullable List<Violation> violations = null;
        if (days != null) {
            for (int i = 0; i < days.size(); i++) {
                LocalDate element = days.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/days", i), element);
                if (element != null) {
                    violations = Formats.check(violations, Constraints.at("/days", i), element, TextFormat.DATE);
                }
            }
        }
        if (maybe != null) {
            for (int i = 0; i < maybe.size(); i++) {
                OffsetTime element = maybe.get(i);
                if (element != null) {
                    violations = Formats.check(violations, Constraints.at("/maybe", i), element, TextFormat.TIME);
                }
            }
        }
        if (byName != null) {
            for (Map.Entry<String, UUID> entry : byName.entrySet()) {
                UUID element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("/byName", entry.getKey()), element);
            }
        }
        if (keys != null) {
            for (Map.Entry<String, RawJson> entry : keys.entrySet()) {
                RawJson element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("/keys", entry.getKey()), element);
            }
            for (Map.Entry<String, RawJson> entry : keys.entrySet()) {
                violations = Formats.check(violations, Constraints.at("/keys", entry.getKey()), entry.getKey(), TextFormat.DATE);
            }
        }
        if (some != null) {
            for (int i = 0; i < some.size(); i++) {
                RawJson element = some.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/some", i), element);
            }
            if (violations == null) {
                JsonWriter out = new JsonWriter();
                out.beginArray();
                for (RawJson element : some) {
                    out.value(element);
                }
                out.endArray();
                violations = Rules.contains(violations, "/some", out, Contains.CODEC, 1, Integer.MAX_VALUE);
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "days", "maybe", "byName", "keys", "some" -> {
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
     * @param days member days; null when absent
     * @param maybe member maybe; null when absent
     * @param byName member byName; null when absent
     * @param keys member keys; null when absent
     * @param some member some; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Many(@Nullable List<LocalDate> days, @Nullable List<@Nullable OffsetTime> maybe,
            @Nullable Map<String, UUID> byName, @Nullable Map<String, RawJson> keys,
            @Nullable List<RawJson> some) {
        this(days, maybe, byName, keys, some, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Many> decode(byte[] json) {
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
        builder.days = days;
        builder.maybe = maybe;
        builder.byName = byName;
        builder.keys = keys;
        builder.some = some;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Many}.
     */
    public static final class Builder {
        private @Nullable List<LocalDate> days;

        private @Nullable List<@Nullable OffsetTime> maybe;

        private @Nullable Map<String, UUID> byName;

        private @Nullable Map<String, RawJson> keys;

        private @Nullable List<RawJson> some;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code days}.
         *
         * @param days member days; null when absent
         * @return this builder
         */
        public Builder days(@Nullable List<LocalDate> days) {
            this.days = days;
            return this;
        }

        /**
         * Sets {@code maybe}.
         *
         * @param maybe member maybe; null when absent
         * @return this builder
         */
        public Builder maybe(@Nullable List<@Nullable OffsetTime> maybe) {
            this.maybe = maybe;
            return this;
        }

        /**
         * Sets {@code byName}.
         *
         * @param byName member byName; null when absent
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, UUID> byName) {
            this.byName = byName;
            return this;
        }

        /**
         * Sets {@code keys}.
         *
         * @param keys member keys; null when absent
         * @return this builder
         */
        public Builder keys(@Nullable Map<String, RawJson> keys) {
            this.keys = keys;
            return this;
        }

        /**
         * Sets {@code some}.
         *
         * @param some member some; null when absent
         * @return this builder
         */
        public Builder some(@Nullable List<RawJson> some) {
            this.some = some;
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
        public Many build() {
            return new Many(days, maybe, byName, keys, some, extras);
        }
    }
}

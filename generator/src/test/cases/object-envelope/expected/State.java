package org.example.lamp;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * State.
 *
 * @param on member on
 * @param level Brightness; unit: %; 0 to 100; null when absent
 * @param mode Mode; null when absent
 * @param lux Light around; unit: lx; null when absent
 * @param key Never printed; null when absent
 * @param pin member pin
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record State(boolean on, @Nullable Integer level, @Nullable Mode mode, @Nullable Double lux,
        @Nullable String key, Presence<Long> pin, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<State> CODEC = new JsonCodec<State>() {
        @Override
        public @Nullable State read(JsonReader in) {
            return StateCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, State value) {
            StateCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^(-?[0-9]+([.][0-9]+)?|inf)\\z", "^(-?[0-9]+([.][0-9]+)?|inf)$");

    /**
     * Checks every constraint.
     *
     * @param on as above
     * @param level as above
     * @param mode as above
     * @param lux as above
     * @param key as above
     * @param pin as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public State {
        @Nullable List<Violation> violations = null;
        if (level != null) {
            violations = Constraints.range(violations, "/level", level.intValue(), 0, 100);
        }
        if (lux != null) {
            if (Double.isNaN(lux.doubleValue())) {
                violations = Constraints.add(violations, "/lux", "finite", "a number", "NaN");
            }
            String text = Conversions.text(lux.doubleValue());
            violations = Constraints.pattern(violations, "/lux", text, PATTERN);
        }
        violations = Constraints.notNull(violations, "/pin", pin);
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "on", "level", "mode", "lux", "key", "pin" -> {
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
     * @param on member on
     * @param level Brightness; unit: %; 0 to 100; null when absent
     * @param mode Mode; null when absent
     * @param lux Light around; unit: lx; null when absent
     * @param key Never printed; null when absent
     * @param pin member pin
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public State(boolean on, @Nullable Integer level, @Nullable Mode mode, @Nullable Double lux,
            @Nullable String key, Presence<Long> pin) {
        this(on, level, mode, lux, key, pin, Extras.NONE);
    }

    @Override
    public String toString() {
        return "State["
                + "on=" + on
                + ", level=" + level
                + ", mode=" + mode
                + ", lux=" + lux
                + ", key=" + (key == null ? null : "***")
                + ", pin=" + "***"
                + ", extras=" + extras
                + "]";
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<State> decode(byte[] json) {
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
        builder.on = on;
        builder.level = level;
        builder.mode = mode;
        builder.lux = lux;
        builder.key = key;
        builder.pin = pin;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link State}.
     */
    public static final class Builder {
        private @Nullable Boolean on;

        private @Nullable Integer level;

        private @Nullable Mode mode;

        private @Nullable Double lux;

        private @Nullable String key;

        private Presence<Long> pin = Presence.absent();

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code on}.
         *
         * @param on member on
         * @return this builder
         */
        public Builder on(boolean on) {
            this.on = on;
            return this;
        }

        /**
         * Sets {@code level}.
         *
         * @param level Brightness; unit: %; 0 to 100; null when absent
         * @return this builder
         */
        public Builder level(@Nullable Integer level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@code mode}.
         *
         * @param mode Mode; null when absent
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@code lux}.
         *
         * @param lux Light around; unit: lx; null when absent
         * @return this builder
         */
        public Builder lux(@Nullable Double lux) {
            this.lux = lux;
            return this;
        }

        /**
         * Sets {@code key}.
         *
         * @param key Never printed; null when absent
         * @return this builder
         */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /**
         * Sets {@code pin}.
         *
         * @param pin member pin
         * @return this builder
         */
        public Builder pin(Presence<Long> pin) {
            this.pin = pin;
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
        public State build() {
            @Nullable List<Violation> violations = null;
            violations = Constraints.notNull(violations, "/on", on);
            Constraints.check(violations);
            return new State(on, level, mode, lux, key, pin, extras);
        }
    }
}

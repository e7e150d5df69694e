package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Event}.
 *
 * @param id Which event; text of format uuid
 * @param at member at; text of format date-time
 * @param day member day; text of format date; may be null
 * @param alarm member alarm; text of format time; null when absent
 * @param home member home; text of format uri; null when absent
 * @param icon member icon; text of format uri-reference; null when absent
 * @param mail member mail; null when absent
 * @param took member took; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Event(UUID id, OffsetDateTime at, @Nullable LocalDate day, @Nullable OffsetTime alarm,
        @Nullable URI home, @Nullable URI icon, @Nullable String mail, @Nullable String took,
        Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Event> CODEC = new JsonCodec<Event>() {
        @Override
        public @Nullable Event read(JsonReader in) {
            return EventCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Event value) {
            EventCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param id as above
     * @param at as above
     * @param day as above
     * @param alarm as above
     * @param home as above
     * @param icon as above
     * @param mail as above
     * @param took as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Event {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/id", id);
        violations = Constraints.notNull(violations, "/at", at);
        if (at != null) {
            violations = Formats.check(violations, "/at", at, TextFormat.DATE_TIME);
        }
        if (day != null) {
            violations = Formats.check(violations, "/day", day, TextFormat.DATE);
        }
        if (alarm != null) {
            violations = Formats.check(violations, "/alarm", alarm, TextFormat.TIME);
        }
        if (home != null) {
            violations = Formats.check(violations, "/home", home, TextFormat.URI);
        }
        if (icon != null) {
            violations = Formats.check(violations, "/icon", icon, TextFormat.URI_REFERENCE);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "id", "at", "day", "alarm", "home", "icon", "mail", "took" -> {
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
     * @param id Which event; text of format uuid
     * @param at member at; text of format date-time
     * @param day member day; text of format date; may be null
     * @param alarm member alarm; text of format time; null when absent
     * @param home member home; text of format uri; null when absent
     * @param icon member icon; text of format uri-reference; null when absent
     * @param mail member mail; null when absent
     * @param took member took; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Event(UUID id, OffsetDateTime at, @Nullable LocalDate day, @Nullable OffsetTime alarm,
            @Nullable URI home, @Nullable URI icon, @Nullable String mail, @Nullable String took) {
        this(id, at, day, alarm, home, icon, mail, took, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Event> decode(byte[] json) {
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
        builder.id = id;
        builder.at = at;
        builder.day = day;
        builder.alarm = alarm;
        builder.home = home;
        builder.icon = icon;
        builder.mail = mail;
        builder.took = took;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Event}.
     */
    public static final class Builder {
        private @Nullable UUID id;

        private @Nullable OffsetDateTime at;

        private @Nullable LocalDate day;

        private @Nullable OffsetTime alarm;

        private @Nullable URI home;

        private @Nullable URI icon;

        private @Nullable String mail;

        private @Nullable String took;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id Which event; text of format uuid
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code at}.
         *
         * @param at member at; text of format date-time
         * @return this builder
         */
        public Builder at(OffsetDateTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@code day}.
         *
         * @param day member day; text of format date; may be null
         * @return this builder
         */
        public Builder day(@Nullable LocalDate day) {
            this.day = day;
            return this;
        }

        /**
         * Sets {@code alarm}.
         *
         * @param alarm member alarm; text of format time; null when absent
         * @return this builder
         */
        public Builder alarm(@Nullable OffsetTime alarm) {
            this.alarm = alarm;
            return this;
        }

        /**
         * Sets {@code home}.
         *
         * @param home member home; text of format uri; null when absent
         * @return this builder
         */
        public Builder home(@Nullable URI home) {
            this.home = home;
            return this;
        }

        /**
         * Sets {@code icon}.
         *
         * @param icon member icon; text of format uri-reference; null when absent
         * @return this builder
         */
        public Builder icon(@Nullable URI icon) {
            this.icon = icon;
            return this;
        }

        /**
         * Sets {@code mail}.
         *
         * @param mail member mail; null when absent
         * @return this builder
         */
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            return this;
        }

        /**
         * Sets {@code took}.
         *
         * @param took member took; null when absent
         * @return this builder
         */
        public Builder took(@Nullable String took) {
            this.took = took;
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
        public Event build() {
            return new Event(id, at, day, alarm, home, icon, mail, took, extras);
        }
    }
}

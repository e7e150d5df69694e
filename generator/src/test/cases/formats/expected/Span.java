package org.example.formats;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Span}.
 *
 * @param from from; text of format date-time
 * @param to to; text of format date-time
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Span(OffsetDateTime from, Presence<OffsetDateTime> to, List<LocalDate> tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Span> CODEC = new JsonCodec<Span>() {
        @Override
        public @Nullable Span read(JsonReader in) {
            return SpanCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Span value) {
            SpanCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param from as above
     * @param to as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Span {
        tail = Copies.list(tail);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/0", from);
        if (from != null) {
            violations = Formats.check(violations, "/0", from, TextFormat.DATE_TIME);
        }
        violations = Constraints.notNull(violations, "/1", to);
        if (to != null && to.orNull() != null) {
            OffsetDateTime toValue = to.orNull();
            violations = Formats.check(violations, "/1", toValue, TextFormat.DATE_TIME);
        }
        violations = Constraints.notNull(violations, "", tail);
        if (tail != null) {
            for (int i = 0; i < tail.size(); i++) {
                LocalDate element = tail.get(i);
                violations = Constraints.notNull(violations, Constraints.at("", 2 + i), element);
                if (element != null) {
                    violations = Formats.check(violations, Constraints.at("", 2 + i), element, TextFormat.DATE);
                }
            }
        }
        if (tail != null && !tail.isEmpty() && !(to != null && !to.isAbsent())) {
            violations = Constraints.add(violations, "/1", "required", "an element, because later ones are there", "none");
        }
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param from from; text of format date-time
     * @param to to; text of format date-time
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Span(OffsetDateTime from, Presence<OffsetDateTime> to) {
        this(from, to, List.of());
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Span> decode(byte[] json) {
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
        builder.from = from;
        builder.to = to;
        builder.tail = tail;
        return builder;
    }

    /**
     * Gathers the components of a {@link Span}.
     */
    public static final class Builder {
        private @Nullable OffsetDateTime from;

        private Presence<OffsetDateTime> to = Presence.absent();

        private List<LocalDate> tail = List.of();

        private Builder() {
        }

        /**
         * Sets {@code from}.
         *
         * @param from from; text of format date-time
         * @return this builder
         */
        public Builder from(OffsetDateTime from) {
            this.from = from;
            return this;
        }

        /**
         * Sets {@code to}.
         *
         * @param to to; text of format date-time
         * @return this builder
         */
        public Builder to(Presence<OffsetDateTime> to) {
            this.to = to;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param tail what the schema does not list
         * @return this builder
         */
        public Builder tail(List<LocalDate> tail) {
            this.tail = tail;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public Span build() {
            return new Span(from, to, tail);
        }
    }
}

package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Tail;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonKind;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Pair}.
 *
 * @param left left; null when absent
 * @param right right; null when absent
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Pair(@Nullable Long left, @Nullable RawJson right, Tail tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Pair> CODEC = new JsonCodec<Pair>() {
        @Override
        public @Nullable Pair read(JsonReader in) {
            return PairCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Pair value) {
            PairCodec.write(out, value);
        }
    };

    private static final JsonCodec<RawJson> SHAPE = Shapes.of(JsonKind.STRING);

    /**
     * Checks every constraint.
     *
     * @param left as above
     * @param right as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Pair(@Nullable Long left, @Nullable RawJson right, Tail tail) {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", tail);
        if (right != null && !(left != null)) {
            violations = Constraints.add(violations, "/0", "required", "an element, because later ones are there", "none");
        }
        if (tail != null && !tail.isEmpty() && !(right != null)) {
            violations = Constraints.add(violations, "/1", "required", "an element, because later ones are there", "none");
        }
        this.left = left;
        this.right = right;
        this.tail = tail;
        if (violations == null) {
            JsonWriter out = new JsonWriter();
            PairCodec.write(out, this);
            violations = Rules.contains(violations, "", out, SHAPE, 1, Integer.MAX_VALUE);
            violations = Rules.unique(violations, "", out);
        }
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param left left; null when absent
     * @param right right; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Pair(@Nullable Long left, @Nullable RawJson right) {
        this(left, right, Tail.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Pair> decode(byte[] json) {
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
        builder.left = left;
        builder.right = right;
        builder.tail = tail;
        return builder;
    }

    /**
     * Gathers the components of a {@link Pair}.
     */
    public static final class Builder {
        private @Nullable Long left;

        private @Nullable RawJson right;

        private Tail tail = Tail.NONE;

        private Builder() {
        }

        /**
         * Sets {@code left}.
         *
         * @param left left; null when absent
         * @return this builder
         */
        public Builder left(@Nullable Long left) {
            this.left = left;
            return this;
        }

        /**
         * Sets {@code right}.
         *
         * @param right right; null when absent
         * @return this builder
         */
        public Builder right(@Nullable RawJson right) {
            this.right = right;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param tail what the schema does not list
         * @return this builder
         */
        public Builder tail(Tail tail) {
            this.tail = tail;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public Pair build() {
            return new Pair(left, right, tail);
        }
    }
}

package org.example.shapes;

import dev.framewright.runtime.Decoded;
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
 * The type {@code Pair}.
 *
 * @param left left; 0 to 9
 * @param right right
 * @param mark mark; null when absent
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Pair(int left, Presence<String> right, @Nullable String mark, List<Boolean> tail) {
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

    /**
     * Checks every constraint.
     *
     * @param left as above
     * @param right as above
     * @param mark as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Pair {
        tail = Copies.list(tail);
        @Nullable List<Violation> violations = null;
        violations = Constraints.range(violations, "/0", left, 0, 9);
        violations = Constraints.notNull(violations, "/1", right);
        if (mark != null) {
            if (!(mark.equals("!"))) {
                violations = Constraints.add(violations, "/2", "const", "\"!\"", String.valueOf(mark));
            }
        }
        violations = Constraints.notNull(violations, "", tail);
        if (tail != null) {
            for (int i = 0; i < tail.size(); i++) {
                Boolean element = tail.get(i);
                violations = Constraints.notNull(violations, Constraints.at("", 3 + i), element);
            }
        }
        if (mark != null && !(right != null && !right.isAbsent())) {
            violations = Constraints.add(violations, "/1", "required", "an element, because later ones are there", "none");
        }
        if (tail != null && !tail.isEmpty() && !(mark != null)) {
            violations = Constraints.add(violations, "/2", "required", "an element, because later ones are there", "none");
        }
        violations = Constraints.size(violations, "", 1 + (right != null && !right.isAbsent() ? 1 : 0) + (mark != null ? 1 : 0) + (tail == null ? 0 : tail.size()), 0, 5);
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param left left; 0 to 9
     * @param right right
     * @param mark mark; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Pair(int left, Presence<String> right, @Nullable String mark) {
        this(left, right, mark, List.of());
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
        builder.mark = mark;
        builder.tail = tail;
        return builder;
    }

    /**
     * Gathers the components of a {@link Pair}.
     */
    public static final class Builder {
        private @Nullable Integer left;

        private Presence<String> right = Presence.absent();

        private @Nullable String mark;

        private List<Boolean> tail = List.of();

        private Builder() {
        }

        /**
         * Sets {@code left}.
         *
         * @param left left; 0 to 9
         * @return this builder
         */
        public Builder left(int left) {
            this.left = left;
            return this;
        }

        /**
         * Sets {@code right}.
         *
         * @param right right
         * @return this builder
         */
        public Builder right(Presence<String> right) {
            this.right = right;
            return this;
        }

        /**
         * Sets {@code mark}.
         *
         * @param mark mark; null when absent
         * @return this builder
         */
        public Builder mark(@Nullable String mark) {
            this.mark = mark;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param tail what the schema does not list
         * @return this builder
         */
        public Builder tail(List<Boolean> tail) {
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
            @Nullable List<Violation> violations = null;
            violations = Constraints.notNull(violations, "/0", left);
            Constraints.check(violations);
            return new Pair(left, right, mark, tail);
        }
    }
}

package org.example.shapes;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Numbers}.
 *
 * @param int_ member int; at least -5, less than 6, a multiple of 5
 * @param long_ member long; null when absent
 * @param big member big; 0 to 100000000000000000000; null when absent
 * @param double_ member double; more than 0, at most 1.5, a multiple of 0.1
 * @param decimal member decimal; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Numbers(int int_, @Nullable Long long_, @Nullable BigInteger big, double double_,
        @Nullable BigDecimal decimal, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Numbers> CODEC = new JsonCodec<Numbers>() {
        @Override
        public @Nullable Numbers read(JsonReader in) {
            return NumbersCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Numbers value) {
            NumbersCodec.write(out, value);
        }
    };

    private static final BigInteger LIMIT = new BigInteger("0");

    private static final BigInteger LIMIT_2 = new BigInteger("100000000000000000000");

    private static final BigDecimal LIMIT_3 = new BigDecimal("0.1");

    private static final TextPattern PATTERN = TextPattern.of("^-?[0-9]+([.][0-9]+)?\\z", "^-?[0-9]+([.][0-9]+)?$");

    /**
     * Checks every constraint.
     *
     * @param int_ as above
     * @param long_ as above
     * @param big as above
     * @param double_ as above
     * @param decimal as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Numbers {
        @Nullable List<Violation> violations = null;
        violations = Constraints.range(violations, "/int", int_, -5, 5);
        violations = Constraints.multipleOf(violations, "/int", int_, 5);
        if (big != null) {
            violations = Constraints.minimum(violations, "/big", big, LIMIT);
            violations = Constraints.maximum(violations, "/big", big, LIMIT_2);
        }
        violations = Constraints.finite(violations, "/double", double_);
        violations = Constraints.exclusiveMinimum(violations, "/double", double_, 0.0);
        violations = Constraints.maximum(violations, "/double", double_, 1.5);
        violations = Constraints.multipleOf(violations, "/double", double_, LIMIT_3);
        if (decimal != null) {
            String text = decimal.toPlainString();
            violations = Constraints.pattern(violations, "/decimal", text, PATTERN);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "int", "long", "big", "double", "decimal" -> {
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
     * @param int_ member int; at least -5, less than 6, a multiple of 5
     * @param long_ member long; null when absent
     * @param big member big; 0 to 100000000000000000000; null when absent
     * @param double_ member double; more than 0, at most 1.5, a multiple of 0.1
     * @param decimal member decimal; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Numbers(int int_, @Nullable Long long_, @Nullable BigInteger big, double double_,
            @Nullable BigDecimal decimal) {
        this(int_, long_, big, double_, decimal, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Numbers> decode(byte[] json) {
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
        builder.int_ = int_;
        builder.long_ = long_;
        builder.big = big;
        builder.double_ = double_;
        builder.decimal = decimal;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Numbers}.
     */
    public static final class Builder {
        private @Nullable Integer int_;

        private @Nullable Long long_;

        private @Nullable BigInteger big;

        private @Nullable Double double_;

        private @Nullable BigDecimal decimal;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code int_}.
         *
         * @param int_ member int; at least -5, less than 6, a multiple of 5
         * @return this builder
         */
        public Builder int_(int int_) {
            this.int_ = int_;
            return this;
        }

        /**
         * Sets {@code long_}.
         *
         * @param long_ member long; null when absent
         * @return this builder
         */
        public Builder long_(@Nullable Long long_) {
            this.long_ = long_;
            return this;
        }

        /**
         * Sets {@code big}.
         *
         * @param big member big; 0 to 100000000000000000000; null when absent
         * @return this builder
         */
        public Builder big(@Nullable BigInteger big) {
            this.big = big;
            return this;
        }

        /**
         * Sets {@code double_}.
         *
         * @param double_ member double; more than 0, at most 1.5, a multiple of 0.1
         * @return this builder
         */
        public Builder double_(double double_) {
            this.double_ = double_;
            return this;
        }

        /**
         * Sets {@code decimal}.
         *
         * @param decimal member decimal; null when absent
         * @return this builder
         */
        public Builder decimal(@Nullable BigDecimal decimal) {
            this.decimal = decimal;
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
        public Numbers build() {
            @Nullable List<Violation> violations = null;
            violations = Constraints.notNull(violations, "/int", int_);
            violations = Constraints.notNull(violations, "/double", double_);
            Constraints.check(violations);
            return new Numbers(int_, long_, big, double_, decimal, extras);
        }
    }
}

package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.Shapes;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Contains}.
 *
 * @param tags member tags; null when absent
 * @param steps member steps; null when absent
 * @param roles member roles; null when absent
 * @param grid member grid; null when absent
 * @param out member out; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Contains(@Nullable List<String> tags, @Nullable List<RawJson> steps,
        @Nullable List<Role> roles, @Nullable List<List<Double>> grid, @Nullable Long out,
        Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Contains> CODEC = new JsonCodec<Contains>() {
        @Override
        public @Nullable Contains read(JsonReader in) {
            return ContainsCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Contains value) {
            ContainsCodec.write(out, value);
        }
    };

    private static final JsonCodec<RawJson> SHAPE = Shapes.listed("\"main\"");

    private static final JsonCodec<RawJson> SHAPE_2 = Shapes.number(true, new BigDecimal("10"), false, null, false, null);

    private static final JsonCodec<RawJson> SHAPE_3 = Shapes.number(false, new BigDecimal("0"), true, null, false, null);

    /**
     * Checks every constraint.
     *
     * @param tags as above
     * @param steps as above
     * @param roles as above
     * @param grid as above
     * @param out as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Contains {
        tags = Copies.list(tags);
        steps = Copies.list(steps);
        roles = Copies.list(roles);
        grid = Copies.list(grid, it -> Copies.list(it));
        @Nullable List<Violation> violations = null;
        if (tags != null) {
            for (int i = 0; i < tags.size(); i++) {
                String element = tags.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/tags", i), element);
            }
            if (violations == null) {
                JsonWriter out_ = new JsonWriter();
                out_.beginArray();
                for (String element : tags) {
                    out_.value(element);
                }
                out_.endArray();
                violations = Rules.contains(violations, "/tags", out_, SHAPE, 1, Integer.MAX_VALUE);
            }
        }
        if (steps != null) {
            for (int i = 0; i < steps.size(); i++) {
                RawJson element = steps.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/steps", i), element);
            }
            if (violations == null) {
                JsonWriter out_ = new JsonWriter();
                out_.beginArray();
                for (RawJson element : steps) {
                    out_.value(element);
                }
                out_.endArray();
                violations = Rules.contains(violations, "/steps", out_, SHAPE_2, 2, 3);
            }
        }
        if (roles != null) {
            for (int i = 0; i < roles.size(); i++) {
                Role element = roles.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/roles", i), element);
            }
            if (violations == null) {
                JsonWriter out_ = new JsonWriter();
                out_.beginArray();
                for (Role element : roles) {
                    RoleCodec.write(out_, element);
                }
                out_.endArray();
                violations = Rules.contains(violations, "/roles", out_, ContainsObject.CODEC, 1, Integer.MAX_VALUE);
            }
        }
        if (grid != null) {
            for (int i = 0; i < grid.size(); i++) {
                List<Double> element = grid.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/grid", i), element);
                if (element != null) {
                    for (int i_ = 0; i_ < element.size(); i_++) {
                        Double element_ = element.get(i_);
                        violations = Constraints.notNull(violations, Constraints.at(Constraints.at("/grid", i), i_), element_);
                        if (element_ != null) {
                            violations = Constraints.finite(violations, Constraints.at(Constraints.at("/grid", i), i_), element_.doubleValue());
                        }
                    }
                    if (violations == null) {
                        JsonWriter out_ = new JsonWriter();
                        out_.beginArray();
                        for (double element_ : element) {
                            out_.value(element_);
                        }
                        out_.endArray();
                        violations = Rules.contains(violations, Constraints.at("/grid", i), out_, SHAPE_3, 1, Integer.MAX_VALUE);
                    }
                }
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "tags", "steps", "roles", "grid", "out" -> {
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
     * @param tags member tags; null when absent
     * @param steps member steps; null when absent
     * @param roles member roles; null when absent
     * @param grid member grid; null when absent
     * @param out member out; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Contains(@Nullable List<String> tags, @Nullable List<RawJson> steps,
            @Nullable List<Role> roles, @Nullable List<List<Double>> grid, @Nullable Long out) {
        this(tags, steps, roles, grid, out, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Contains> decode(byte[] json) {
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
        builder.tags = tags;
        builder.steps = steps;
        builder.roles = roles;
        builder.grid = grid;
        builder.out = out;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Contains}.
     */
    public static final class Builder {
        private @Nullable List<String> tags;

        private @Nullable List<RawJson> steps;

        private @Nullable List<Role> roles;

        private @Nullable List<List<Double>> grid;

        private @Nullable Long out;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags member tags; null when absent
         * @return this builder
         */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Sets {@code steps}.
         *
         * @param steps member steps; null when absent
         * @return this builder
         */
        public Builder steps(@Nullable List<RawJson> steps) {
            this.steps = steps;
            return this;
        }

        /**
         * Sets {@code roles}.
         *
         * @param roles member roles; null when absent
         * @return this builder
         */
        public Builder roles(@Nullable List<Role> roles) {
            this.roles = roles;
            return this;
        }

        /**
         * Sets {@code grid}.
         *
         * @param grid member grid; null when absent
         * @return this builder
         */
        public Builder grid(@Nullable List<List<Double>> grid) {
            this.grid = grid;
            return this;
        }

        /**
         * Sets {@code out}.
         *
         * @param out member out; null when absent
         * @return this builder
         */
        public Builder out(@Nullable Long out) {
            this.out = out;
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
        public Contains build() {
            return new Contains(tags, steps, roles, grid, out, extras);
        }
    }
}

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
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Collections}.
 *
 * @param words member words; at least 1 elements
 * @param grid member grid; null when absent
 * @param holes member holes; null when absent
 * @param byName member byName; null when absent
 * @param nested member nested
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Collections(List<String> words, @Nullable List<List<Integer>> grid,
        @Nullable List<@Nullable Long> holes, @Nullable Map<String, Double> byName,
        Presence<Map<String, List<Tree>>> nested) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Collections> CODEC = new JsonCodec<Collections>() {
        @Override
        public @Nullable Collections read(JsonReader in) {
            return CollectionsCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Collections value) {
            CollectionsCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^[a-z]+\\z", "^[a-z]+$");

    /**
     * Checks every constraint.
     *
     * @param words as above
     * @param grid as above
     * @param holes as above
     * @param byName as above
     * @param nested as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Collections {
        words = Copies.list(words);
        grid = Copies.list(grid, it -> Copies.list(it));
        holes = Copies.list(holes);
        byName = Copies.map(byName);
        nested = Copies.presence(nested, it -> Copies.map(it, it1 -> Copies.list(it1)));
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/words", words);
        if (words != null) {
            violations = Constraints.size(violations, "/words", words.size(), 1, Integer.MAX_VALUE);
            violations = Constraints.unique(violations, "/words", words);
            for (int i = 0; i < words.size(); i++) {
                String element = words.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/words", i), element);
                if (element != null) {
                    violations = Constraints.pattern(violations, Constraints.at("/words", i), element, PATTERN);
                }
            }
        }
        if (grid != null) {
            for (int i = 0; i < grid.size(); i++) {
                List<Integer> element = grid.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/grid", i), element);
                if (element != null) {
                    for (int i_ = 0; i_ < element.size(); i_++) {
                        Integer element_ = element.get(i_);
                        violations = Constraints.notNull(violations, Constraints.at(Constraints.at("/grid", i), i_), element_);
                        if (element_ != null) {
                            violations = Constraints.range(violations, Constraints.at(Constraints.at("/grid", i), i_), element_.intValue(), 0, 9);
                        }
                    }
                }
            }
        }
        if (byName != null) {
            violations = Constraints.properties(violations, "/byName", byName.size(), 0, 2);
            for (Map.Entry<String, Double> entry : byName.entrySet()) {
                Double element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("/byName", entry.getKey()), element);
                if (element != null) {
                    violations = Constraints.finite(violations, Constraints.at("/byName", entry.getKey()), element.doubleValue());
                    violations = Constraints.minimum(violations, Constraints.at("/byName", entry.getKey()), element.doubleValue(), 0.0);
                }
            }
        }
        violations = Constraints.notNull(violations, "/nested", nested);
        if (nested != null && nested.orNull() != null) {
            Map<String, List<Tree>> nestedValue = nested.orNull();
            for (Map.Entry<String, List<Tree>> entry : nestedValue.entrySet()) {
                List<Tree> element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("/nested", entry.getKey()), element);
                if (element != null) {
                    for (int i = 0; i < element.size(); i++) {
                        Tree element_ = element.get(i);
                        violations = Constraints.notNull(violations, Constraints.at(Constraints.at("/nested", entry.getKey()), i), element_);
                    }
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Collections> decode(byte[] json) {
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
        builder.words = words;
        builder.grid = grid;
        builder.holes = holes;
        builder.byName = byName;
        builder.nested = nested;
        return builder;
    }

    /**
     * Gathers the components of a {@link Collections}.
     */
    public static final class Builder {
        private @Nullable List<String> words;

        private @Nullable List<List<Integer>> grid;

        private @Nullable List<@Nullable Long> holes;

        private @Nullable Map<String, Double> byName;

        private Presence<Map<String, List<Tree>>> nested = Presence.absent();

        private Builder() {
        }

        /**
         * Sets {@code words}.
         *
         * @param words member words; at least 1 elements
         * @return this builder
         */
        public Builder words(List<String> words) {
            this.words = words;
            return this;
        }

        /**
         * Sets {@code grid}.
         *
         * @param grid member grid; null when absent
         * @return this builder
         */
        public Builder grid(@Nullable List<List<Integer>> grid) {
            this.grid = grid;
            return this;
        }

        /**
         * Sets {@code holes}.
         *
         * @param holes member holes; null when absent
         * @return this builder
         */
        public Builder holes(@Nullable List<@Nullable Long> holes) {
            this.holes = holes;
            return this;
        }

        /**
         * Sets {@code byName}.
         *
         * @param byName member byName; null when absent
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, Double> byName) {
            this.byName = byName;
            return this;
        }

        /**
         * Sets {@code nested}.
         *
         * @param nested member nested
         * @return this builder
         */
        public Builder nested(Presence<Map<String, List<Tree>>> nested) {
            this.nested = nested;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public Collections build() {
            return new Collections(words, grid, holes, byName, nested);
        }
    }
}

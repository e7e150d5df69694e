package org.example.rules;

import dev.framewright.runtime.Base64Text;
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
import dev.framewright.runtime.codec.Shapes;
import dev.framewright.runtime.codec.TextFormat;
import dev.framewright.runtime.codec.TextPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Limits}.
 *
 * @param host member host; null when absent
 * @param id member id; text of format uuid; null when absent
 * @param port member port; at most 65535; null when absent
 * @param level member level; null when absent
 * @param data member data; base64; null when absent
 * @param words member words; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Limits(@Nullable String host, @Nullable String id, @Nullable Long port,
        @Nullable Double level, @Nullable Base64Text data, @Nullable List<String> words,
        Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Limits> CODEC = new JsonCodec<Limits>() {
        @Override
        public @Nullable Limits read(JsonReader in) {
            return LimitsCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Limits value) {
            LimitsCodec.write(out, value);
        }
    };

    private static final JsonCodec<RawJson> SHAPE = Shapes.text(0, 5);

    private static final TextPattern PATTERN = TextPattern.of("^z", "^z");

    private static final JsonCodec<RawJson> SHAPE_2 = Shapes.text(0, Integer.MAX_VALUE, PATTERN);

    private static final TextPattern PATTERN_2 = TextPattern.of("^[a-z.]+\\z", "^[a-z.]+$");

    private static final JsonCodec<RawJson> SHAPE_3 = Shapes.text(0, Integer.MAX_VALUE, PATTERN_2);

    private static final TextPattern PATTERN_3 = TextPattern.of("^[0-9.]+\\z", "^[0-9.]+$");

    private static final JsonCodec<RawJson> SHAPE_4 = Shapes.text(0, Integer.MAX_VALUE, PATTERN_3);

    private static final TextPattern PATTERN_4 = TextPattern.of("^[a-f]", "^[a-f]");

    private static final JsonCodec<RawJson> SHAPE_5 = Shapes.text(0, Integer.MAX_VALUE, PATTERN_4);

    private static final JsonCodec<RawJson> SHAPE_6 = Shapes.text(0, 2);

    private static final JsonCodec<RawJson> SHAPE_7 = Shapes.number(true, new BigDecimal("1024"), false, null, false, null);

    private static final JsonCodec<RawJson> SHAPE_8 = Shapes.number(true, null, false, null, false, new BigDecimal("10"));

    private static final JsonCodec<RawJson> SHAPE_9 = Shapes.number(false, null, false, new BigDecimal("-1"), false, null);

    private static final JsonCodec<RawJson> SHAPE_10 = Shapes.number(false, new BigDecimal("1.5"), false, null, false, null);

    private static final JsonCodec<RawJson> SHAPE_11 = Shapes.text(0, 4);

    private static final TextPattern PATTERN_5 = TextPattern.of("=\\z", "=$");

    private static final JsonCodec<RawJson> SHAPE_12 = Shapes.text(0, Integer.MAX_VALUE, PATTERN_5);

    private static final JsonCodec<RawJson> SHAPE_13 = Shapes.text(3, Integer.MAX_VALUE);

    private static final TextPattern PATTERN_6 = TextPattern.of("x", "x");

    private static final JsonCodec<RawJson> SHAPE_14 = Shapes.text(0, Integer.MAX_VALUE, PATTERN_6);

    /**
     * Checks every constraint.
     *
     * @param host as above
     * @param id as above
     * @param port as above
     * @param level as above
     * @param data as above
     * @param words as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Limits {
        words = Copies.list(words);
        @Nullable List<Violation> violations = null;
        if (host != null) {
            violations = Rules.anyOf(violations, "/host", new JsonWriter().value(host), SHAPE_3, SHAPE_4);
        }
        if (id != null) {
            violations = Formats.check(violations, "/id", id, TextFormat.UUID);
            violations = Rules.anyOf(violations, "/id", new JsonWriter().value(id), SHAPE_5, SHAPE_6);
        }
        if (port != null) {
            violations = Constraints.maximum(violations, "/port", port.longValue(), 65535);
            violations = Rules.oneOf(violations, "/port", new JsonWriter().value(port.longValue()), SHAPE_7, SHAPE_8);
        }
        if (level != null) {
            violations = Constraints.finite(violations, "/level", level.doubleValue());
            if (Double.isFinite(level.doubleValue())) {
                violations = Rules.anyOf(violations, "/level", new JsonWriter().value(level.doubleValue()), SHAPE_9, SHAPE_10);
            }
        }
        if (data != null) {
            String text = data.text();
            violations = Rules.anyOf(violations, "/data", new JsonWriter().value(text), SHAPE_11, SHAPE_12);
        }
        if (words != null) {
            for (int i = 0; i < words.size(); i++) {
                String element = words.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/words", i), element);
                if (element != null) {
                    violations = Rules.oneOf(violations, Constraints.at("/words", i), new JsonWriter().value(element), SHAPE_13, SHAPE_14);
                }
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "host", "id", "port", "level", "data", "words" -> {
                        violations = Constraints.add(violations, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
            for (Map.Entry<String, RawJson> entry : extras.asMap().entrySet()) {
                violations = Rules.anyOf(violations, Constraints.at("", entry.getKey()), new JsonWriter().value(entry.getKey()), SHAPE, SHAPE_2);
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param host member host; null when absent
     * @param id member id; text of format uuid; null when absent
     * @param port member port; at most 65535; null when absent
     * @param level member level; null when absent
     * @param data member data; base64; null when absent
     * @param words member words; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Limits(@Nullable String host, @Nullable String id, @Nullable Long port,
            @Nullable Double level, @Nullable Base64Text data, @Nullable List<String> words) {
        this(host, id, port, level, data, words, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Limits> decode(byte[] json) {
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
        builder.host = host;
        builder.id = id;
        builder.port = port;
        builder.level = level;
        builder.data = data;
        builder.words = words;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Limits}.
     */
    public static final class Builder {
        private @Nullable String host;

        private @Nullable String id;

        private @Nullable Long port;

        private @Nullable Double level;

        private @Nullable Base64Text data;

        private @Nullable List<String> words;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code host}.
         *
         * @param host member host; null when absent
         * @return this builder
         */
        public Builder host(@Nullable String host) {
            this.host = host;
            return this;
        }

        /**
         * Sets {@code id}.
         *
         * @param id member id; text of format uuid; null when absent
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code port}.
         *
         * @param port member port; at most 65535; null when absent
         * @return this builder
         */
        public Builder port(@Nullable Long port) {
            this.port = port;
            return this;
        }

        /**
         * Sets {@code level}.
         *
         * @param level member level; null when absent
         * @return this builder
         */
        public Builder level(@Nullable Double level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@code data}.
         *
         * @param data member data; base64; null when absent
         * @return this builder
         */
        public Builder data(@Nullable Base64Text data) {
            this.data = data;
            return this;
        }

        /**
         * Sets {@code words}.
         *
         * @param words member words; null when absent
         * @return this builder
         */
        public Builder words(@Nullable List<String> words) {
            this.words = words;
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
        public Limits build() {
            return new Limits(host, id, port, level, data, words, extras);
        }
    }
}

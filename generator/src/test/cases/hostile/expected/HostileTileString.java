package org.example.hostile;

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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  .
 *
 * @param object member Object; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record HostileTileString(@Nullable String object, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<HostileTileString> CODEC = new JsonCodec<HostileTileString>() {
        @Override
        public @Nullable HostileTileString read(JsonReader in) {
            return HostileTileStringCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, HostileTileString value) {
            HostileTileStringCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^[\"$*/\\\\\\ \u2028]*\\z", "^[\"$*/\\\\ \u2028]*$");

    /**
     * Checks every constraint.
     *
     * @param object as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileString {
        @Nullable List<Violation> violations = null;
        if (object != null) {
            violations = Constraints.pattern(violations, "/Object", object, PATTERN);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "Object" -> {
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
     * @param object member Object; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileString(@Nullable String object) {
        this(object, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<HostileTileString> decode(byte[] json) {
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
        builder.object = object;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link HostileTileString}.
     */
    public static final class Builder {
        private @Nullable String object;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code object}.
         *
         * @param object member Object; null when absent
         * @return this builder
         */
        public Builder object(@Nullable String object) {
            this.object = object;
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
        public HostileTileString build() {
            return new HostileTileString(object, extras);
        }
    }
}

package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Tail;
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
 * The type {@code HostileTileBuilder}.
 *
 * @param this_ this
 * @param super_ super; null when absent
 * @param this_2 this; null when absent
 * @param endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param tail elements that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record HostileTileBuilder(long this_, @Nullable List<String> super_, @Nullable Long this_2,
        @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94,
        Tail tail) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<HostileTileBuilder> CODEC = new JsonCodec<HostileTileBuilder>() {
        @Override
        public @Nullable HostileTileBuilder read(JsonReader in) {
            return HostileTileBuilderCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, HostileTileBuilder value) {
            HostileTileBuilderCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param this_ as above
     * @param super_ as above
     * @param this_2 as above
     * @param endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 as above
     * @param tail as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileBuilder {
        super_ = Copies.list(super_);
        @Nullable List<Violation> violations = null;
        if (super_ != null) {
            for (int i = 0; i < super_.size(); i++) {
                String element = super_.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/1", i), element);
                if (element != null) {
                    violations = Constraints.minLength(violations, Constraints.at("/1", i), element, 1);
                }
            }
        }
        violations = Constraints.notNull(violations, "", tail);
        if (this_2 != null && !(super_ != null)) {
            violations = Constraints.add(violations, "/1", "required", "an element, because later ones are there", "none");
        }
        if (endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 != null && !(this_2 != null)) {
            violations = Constraints.add(violations, "/2", "required", "an element, because later ones are there", "none");
        }
        if (tail != null && !tail.isEmpty() && !(endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 != null)) {
            violations = Constraints.add(violations, "/3", "required", "an element, because later ones are there", "none");
        }
        Constraints.check(violations);
    }

    /**
     * The same without further elements.
     *
     * @param this_ this
     * @param super_ super; null when absent
     * @param this_2 this; null when absent
     * @param endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public HostileTileBuilder(long this_, @Nullable List<String> super_, @Nullable Long this_2,
            @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94) {
        this(this_, super_, this_2, endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94, Tail.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<HostileTileBuilder> decode(byte[] json) {
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
        builder.this_ = this_;
        builder.super_ = super_;
        builder.this_2 = this_2;
        builder.endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 = endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94;
        builder.tail = tail;
        return builder;
    }

    /**
     * Gathers the components of a {@link HostileTileBuilder}.
     */
    public static final class Builder {
        private @Nullable Long this_;

        private @Nullable List<String> super_;

        private @Nullable Long this_2;

        private @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94;

        private Tail tail = Tail.NONE;

        private Builder() {
        }

        /**
         * Sets {@code this_}.
         *
         * @param this_ this
         * @return this builder
         */
        public Builder this_(long this_) {
            this.this_ = this_;
            return this;
        }

        /**
         * Sets {@code super_}.
         *
         * @param super_ super; null when absent
         * @return this builder
         */
        public Builder super_(@Nullable List<String> super_) {
            this.super_ = super_;
            return this;
        }

        /**
         * Sets {@code this_2}.
         *
         * @param this_2 this; null when absent
         * @return this builder
         */
        public Builder this_2(@Nullable Long this_2) {
            this.this_2 = this_2;
            return this;
        }

        /**
         * Sets {@code endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94}.
         *
         * @param endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94(
                @Nullable Long endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94) {
            this.endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94 = endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94;
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
        public HostileTileBuilder build() {
            @Nullable List<Violation> violations = null;
            violations = Constraints.notNull(violations, "/0", this_);
            Constraints.check(violations);
            return new HostileTileBuilder(this_, super_, this_2, endStaticSystemSetPropertyPwned1AndU002aU002fAlsoCUsers5LCodeXParamASee_b78c3e94, tail);
        }
    }
}

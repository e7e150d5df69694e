package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
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
 * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  .
 *
 * <p>Example: "end *&#47; static &#123; System.setProperty(&#92;"pwned&#92;", &#92;"1&#92;"); &#125; /* and &#92;&#92;u002a&#92;&#92;u002f also, C:&#92;&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp; &#92;r&#92;n&#92;r&#92;n new
 * line  "
 *
 * @param class_3 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param class_2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param class_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param yield_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param var_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param record_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param u5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param u5fU5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param _1st end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param hashCode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param getClass_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param wait_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param toString_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param builder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param toBuilder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param encode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param decode end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param extras_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param in end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param out end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param value end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param values end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param violations end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param start end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param before end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param seen end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param e end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param codec end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param aMinusB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param aUnderscoreB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param aB2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param aB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param empty end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param u1f525 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param u6e29U5ea6 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param groUdfE end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param u2028 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param aBC end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param quoted end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param dollar end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param i end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param element end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param text end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Everything(@Nullable List<Long> class_3, @Nullable String class_2,
        @Nullable List<Long> class_, @Nullable String yield_, @Nullable List<Long> var_,
        @Nullable String record_, @Nullable List<Long> u5f, @Nullable String u5fU5f,
        @Nullable List<Long> _1st, @Nullable String hashCode_, @Nullable List<Long> getClass_,
        @Nullable String wait_, @Nullable List<Long> toString_, @Nullable String builder_,
        @Nullable List<Long> toBuilder_, @Nullable String encode_, @Nullable List<Long> decode,
        @Nullable String extras_, @Nullable List<Long> in, @Nullable String out,
        @Nullable List<Long> value, @Nullable String values, @Nullable List<Long> violations,
        @Nullable String start, @Nullable List<Long> before, @Nullable String seen,
        @Nullable List<Long> e, @Nullable String codec, @Nullable List<Long> aMinusB,
        @Nullable String aUnderscoreB, @Nullable List<Long> aB2, @Nullable String aB,
        @Nullable List<Long> empty, @Nullable String u1f525, @Nullable List<Long> u6e29U5ea6,
        @Nullable String groUdfE, @Nullable List<Long> u2028, @Nullable String aBC,
        @Nullable List<Long> quoted, @Nullable String dollar,
        @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9,
        @Nullable String i, @Nullable List<Long> element, @Nullable String text, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Everything> CODEC = new JsonCodec<Everything>() {
        @Override
        public @Nullable Everything read(JsonReader in) {
            return EverythingCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Everything value) {
            EverythingCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param class_3 as above
     * @param class_2 as above
     * @param class_ as above
     * @param yield_ as above
     * @param var_ as above
     * @param record_ as above
     * @param u5f as above
     * @param u5fU5f as above
     * @param _1st as above
     * @param hashCode_ as above
     * @param getClass_ as above
     * @param wait_ as above
     * @param toString_ as above
     * @param builder_ as above
     * @param toBuilder_ as above
     * @param encode_ as above
     * @param decode as above
     * @param extras_ as above
     * @param in as above
     * @param out as above
     * @param value as above
     * @param values as above
     * @param violations as above
     * @param start as above
     * @param before as above
     * @param seen as above
     * @param e as above
     * @param codec as above
     * @param aMinusB as above
     * @param aUnderscoreB as above
     * @param aB2 as above
     * @param aB as above
     * @param empty as above
     * @param u1f525 as above
     * @param u6e29U5ea6 as above
     * @param groUdfE as above
     * @param u2028 as above
     * @param aBC as above
     * @param quoted as above
     * @param dollar as above
     * @param xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 as above
     * @param i as above
     * @param element as above
     * @param text as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Everything {
        class_3 = Copies.list(class_3);
        class_ = Copies.list(class_);
        var_ = Copies.list(var_);
        u5f = Copies.list(u5f);
        _1st = Copies.list(_1st);
        getClass_ = Copies.list(getClass_);
        toString_ = Copies.list(toString_);
        toBuilder_ = Copies.list(toBuilder_);
        decode = Copies.list(decode);
        in = Copies.list(in);
        value = Copies.list(value);
        violations = Copies.list(violations);
        before = Copies.list(before);
        e = Copies.list(e);
        aMinusB = Copies.list(aMinusB);
        aB2 = Copies.list(aB2);
        empty = Copies.list(empty);
        u6e29U5ea6 = Copies.list(u6e29U5ea6);
        u2028 = Copies.list(u2028);
        quoted = Copies.list(quoted);
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = Copies.list(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9);
        element = Copies.list(element);
        @Nullable List<Violation> violations_ = null;
        if (class_3 != null) {
            for (int i_ = 0; i_ < class_3.size(); i_++) {
                Long element_ = class_3.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/class", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/class", i_), element_.longValue(), 0);
                }
            }
        }
        if (class_ != null) {
            for (int i_ = 0; i_ < class_.size(); i_++) {
                Long element_ = class_.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/CLASS", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/CLASS", i_), element_.longValue(), 0);
                }
            }
        }
        if (var_ != null) {
            for (int i_ = 0; i_ < var_.size(); i_++) {
                Long element_ = var_.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/var", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/var", i_), element_.longValue(), 0);
                }
            }
        }
        if (u5f != null) {
            for (int i_ = 0; i_ < u5f.size(); i_++) {
                Long element_ = u5f.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/_", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/_", i_), element_.longValue(), 0);
                }
            }
        }
        if (_1st != null) {
            for (int i_ = 0; i_ < _1st.size(); i_++) {
                Long element_ = _1st.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/1st", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/1st", i_), element_.longValue(), 0);
                }
            }
        }
        if (getClass_ != null) {
            for (int i_ = 0; i_ < getClass_.size(); i_++) {
                Long element_ = getClass_.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/getClass", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/getClass", i_), element_.longValue(), 0);
                }
            }
        }
        if (toString_ != null) {
            for (int i_ = 0; i_ < toString_.size(); i_++) {
                Long element_ = toString_.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/toString", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/toString", i_), element_.longValue(), 0);
                }
            }
        }
        if (toBuilder_ != null) {
            for (int i_ = 0; i_ < toBuilder_.size(); i_++) {
                Long element_ = toBuilder_.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/toBuilder", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/toBuilder", i_), element_.longValue(), 0);
                }
            }
        }
        if (decode != null) {
            for (int i_ = 0; i_ < decode.size(); i_++) {
                Long element_ = decode.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/decode", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/decode", i_), element_.longValue(), 0);
                }
            }
        }
        if (in != null) {
            for (int i_ = 0; i_ < in.size(); i_++) {
                Long element_ = in.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/in", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/in", i_), element_.longValue(), 0);
                }
            }
        }
        if (value != null) {
            for (int i_ = 0; i_ < value.size(); i_++) {
                Long element_ = value.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/value", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/value", i_), element_.longValue(), 0);
                }
            }
        }
        if (violations != null) {
            for (int i_ = 0; i_ < violations.size(); i_++) {
                Long element_ = violations.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/violations", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/violations", i_), element_.longValue(), 0);
                }
            }
        }
        if (before != null) {
            for (int i_ = 0; i_ < before.size(); i_++) {
                Long element_ = before.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/before", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/before", i_), element_.longValue(), 0);
                }
            }
        }
        if (e != null) {
            for (int i_ = 0; i_ < e.size(); i_++) {
                Long element_ = e.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/e", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/e", i_), element_.longValue(), 0);
                }
            }
        }
        if (aMinusB != null) {
            for (int i_ = 0; i_ < aMinusB.size(); i_++) {
                Long element_ = aMinusB.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/a-b", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/a-b", i_), element_.longValue(), 0);
                }
            }
        }
        if (aB2 != null) {
            for (int i_ = 0; i_ < aB2.size(); i_++) {
                Long element_ = aB2.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/a b", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/a b", i_), element_.longValue(), 0);
                }
            }
        }
        if (empty != null) {
            for (int i_ = 0; i_ < empty.size(); i_++) {
                Long element_ = empty.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/", i_), element_.longValue(), 0);
                }
            }
        }
        if (u6e29U5ea6 != null) {
            for (int i_ = 0; i_ < u6e29U5ea6.size(); i_++) {
                Long element_ = u6e29U5ea6.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/温度", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/温度", i_), element_.longValue(), 0);
                }
            }
        }
        if (u2028 != null) {
            for (int i_ = 0; i_ < u2028.size(); i_++) {
                Long element_ = u2028.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/\u2028", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/\u2028", i_), element_.longValue(), 0);
                }
            }
        }
        if (quoted != null) {
            for (int i_ = 0; i_ < quoted.size(); i_++) {
                Long element_ = quoted.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/\"quoted\\", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/\"quoted\\", i_), element_.longValue(), 0);
                }
            }
        }
        if (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 != null) {
            for (int i_ = 0; i_ < xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9.size(); i_++) {
                Long element_ = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", i_), element_.longValue(), 0);
                }
            }
        }
        if (element != null) {
            for (int i_ = 0; i_ < element.size(); i_++) {
                Long element_ = element.get(i_);
                violations_ = Constraints.notNull(violations_, Constraints.at("/element", i_), element_);
                if (element_ != null) {
                    violations_ = Constraints.minimum(violations_, Constraints.at("/element", i_), element_.longValue(), 0);
                }
            }
        }
        violations_ = Constraints.notNull(violations_, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "class", "Class", "CLASS", "yield", "var", "record", "_", "__", "1st", "hashCode", "getClass", "wait", "toString", "builder", "toBuilder", "encode", "decode", "extras", "in", "out", "value", "values", "violations", "start", "before", "seen", "e", "CODEC", "a-b", "a_b", "a b", "aB", "", "\ud83d\udd25", "温度", "größe", "\u2028", "a/b~c", "\"quoted\\", "$dollar", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "i", "element", "text" -> {
                        violations_ = Constraints.add(violations_, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
        }
        Constraints.check(violations_);
    }

    /**
     * The same without further members.
     *
     * @param class_3 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param class_2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param class_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param yield_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param var_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param record_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param u5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param u5fU5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param _1st end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param hashCode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param getClass_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param wait_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param toString_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param builder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param toBuilder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param encode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param decode end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param extras_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param in end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param out end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param value end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param values end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param violations end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param start end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param before end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param seen end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param e end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param codec end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param aMinusB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param aUnderscoreB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param aB2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param aB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param empty end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param u1f525 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param u6e29U5ea6 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param groUdfE end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param u2028 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param aBC end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param quoted end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param dollar end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param i end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param element end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @param text end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Everything(@Nullable List<Long> class_3, @Nullable String class_2,
            @Nullable List<Long> class_, @Nullable String yield_, @Nullable List<Long> var_,
            @Nullable String record_, @Nullable List<Long> u5f, @Nullable String u5fU5f,
            @Nullable List<Long> _1st, @Nullable String hashCode_, @Nullable List<Long> getClass_,
            @Nullable String wait_, @Nullable List<Long> toString_, @Nullable String builder_,
            @Nullable List<Long> toBuilder_, @Nullable String encode_, @Nullable List<Long> decode,
            @Nullable String extras_, @Nullable List<Long> in, @Nullable String out,
            @Nullable List<Long> value, @Nullable String values, @Nullable List<Long> violations,
            @Nullable String start, @Nullable List<Long> before, @Nullable String seen,
            @Nullable List<Long> e, @Nullable String codec, @Nullable List<Long> aMinusB,
            @Nullable String aUnderscoreB, @Nullable List<Long> aB2, @Nullable String aB,
            @Nullable List<Long> empty, @Nullable String u1f525, @Nullable List<Long> u6e29U5ea6,
            @Nullable String groUdfE, @Nullable List<Long> u2028, @Nullable String aBC,
            @Nullable List<Long> quoted, @Nullable String dollar,
            @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9,
            @Nullable String i, @Nullable List<Long> element, @Nullable String text) {
        this(class_3, class_2, class_, yield_, var_, record_, u5f, u5fU5f, _1st, hashCode_, getClass_, wait_, toString_, builder_, toBuilder_, encode_, decode, extras_, in, out, value, values, violations, start, before, seen, e, codec, aMinusB, aUnderscoreB, aB2, aB, empty, u1f525, u6e29U5ea6, groUdfE, u2028, aBC, quoted, dollar, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9, i, element, text, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Everything> decode(byte[] json) {
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
        builder.class_3 = class_3;
        builder.class_2 = class_2;
        builder.class_ = class_;
        builder.yield_ = yield_;
        builder.var_ = var_;
        builder.record_ = record_;
        builder.u5f = u5f;
        builder.u5fU5f = u5fU5f;
        builder._1st = _1st;
        builder.hashCode_ = hashCode_;
        builder.getClass_ = getClass_;
        builder.wait_ = wait_;
        builder.toString_ = toString_;
        builder.builder_ = builder_;
        builder.toBuilder_ = toBuilder_;
        builder.encode_ = encode_;
        builder.decode = decode;
        builder.extras_ = extras_;
        builder.in = in;
        builder.out = out;
        builder.value = value;
        builder.values = values;
        builder.violations = violations;
        builder.start = start;
        builder.before = before;
        builder.seen = seen;
        builder.e = e;
        builder.codec = codec;
        builder.aMinusB = aMinusB;
        builder.aUnderscoreB = aUnderscoreB;
        builder.aB2 = aB2;
        builder.aB = aB;
        builder.empty = empty;
        builder.u1f525 = u1f525;
        builder.u6e29U5ea6 = u6e29U5ea6;
        builder.groUdfE = groUdfE;
        builder.u2028 = u2028;
        builder.aBC = aBC;
        builder.quoted = quoted;
        builder.dollar = dollar;
        builder.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9;
        builder.i = i;
        builder.element = element;
        builder.text = text;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Everything}.
     */
    public static final class Builder {
        private @Nullable List<Long> class_3;

        private @Nullable String class_2;

        private @Nullable List<Long> class_;

        private @Nullable String yield_;

        private @Nullable List<Long> var_;

        private @Nullable String record_;

        private @Nullable List<Long> u5f;

        private @Nullable String u5fU5f;

        private @Nullable List<Long> _1st;

        private @Nullable String hashCode_;

        private @Nullable List<Long> getClass_;

        private @Nullable String wait_;

        private @Nullable List<Long> toString_;

        private @Nullable String builder_;

        private @Nullable List<Long> toBuilder_;

        private @Nullable String encode_;

        private @Nullable List<Long> decode;

        private @Nullable String extras_;

        private @Nullable List<Long> in;

        private @Nullable String out;

        private @Nullable List<Long> value;

        private @Nullable String values;

        private @Nullable List<Long> violations;

        private @Nullable String start;

        private @Nullable List<Long> before;

        private @Nullable String seen;

        private @Nullable List<Long> e;

        private @Nullable String codec;

        private @Nullable List<Long> aMinusB;

        private @Nullable String aUnderscoreB;

        private @Nullable List<Long> aB2;

        private @Nullable String aB;

        private @Nullable List<Long> empty;

        private @Nullable String u1f525;

        private @Nullable List<Long> u6e29U5ea6;

        private @Nullable String groUdfE;

        private @Nullable List<Long> u2028;

        private @Nullable String aBC;

        private @Nullable List<Long> quoted;

        private @Nullable String dollar;

        private @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9;

        private @Nullable String i;

        private @Nullable List<Long> element;

        private @Nullable String text;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code class_3}.
         *
         * @param class_3 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder class_3(@Nullable List<Long> class_3) {
            this.class_3 = class_3;
            return this;
        }

        /**
         * Sets {@code class_2}.
         *
         * @param class_2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder class_2(@Nullable String class_2) {
            this.class_2 = class_2;
            return this;
        }

        /**
         * Sets {@code class_}.
         *
         * @param class_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder class_(@Nullable List<Long> class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets {@code yield_}.
         *
         * @param yield_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder yield_(@Nullable String yield_) {
            this.yield_ = yield_;
            return this;
        }

        /**
         * Sets {@code var_}.
         *
         * @param var_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder var_(@Nullable List<Long> var_) {
            this.var_ = var_;
            return this;
        }

        /**
         * Sets {@code record_}.
         *
         * @param record_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder record_(@Nullable String record_) {
            this.record_ = record_;
            return this;
        }

        /**
         * Sets {@code u5f}.
         *
         * @param u5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder u5f(@Nullable List<Long> u5f) {
            this.u5f = u5f;
            return this;
        }

        /**
         * Sets {@code u5fU5f}.
         *
         * @param u5fU5f end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder u5fU5f(@Nullable String u5fU5f) {
            this.u5fU5f = u5fU5f;
            return this;
        }

        /**
         * Sets {@code _1st}.
         *
         * @param _1st end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder _1st(@Nullable List<Long> _1st) {
            this._1st = _1st;
            return this;
        }

        /**
         * Sets {@code hashCode_}.
         *
         * @param hashCode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder hashCode_(@Nullable String hashCode_) {
            this.hashCode_ = hashCode_;
            return this;
        }

        /**
         * Sets {@code getClass_}.
         *
         * @param getClass_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder getClass_(@Nullable List<Long> getClass_) {
            this.getClass_ = getClass_;
            return this;
        }

        /**
         * Sets {@code wait_}.
         *
         * @param wait_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder wait_(@Nullable String wait_) {
            this.wait_ = wait_;
            return this;
        }

        /**
         * Sets {@code toString_}.
         *
         * @param toString_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder toString_(@Nullable List<Long> toString_) {
            this.toString_ = toString_;
            return this;
        }

        /**
         * Sets {@code builder_}.
         *
         * @param builder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder builder_(@Nullable String builder_) {
            this.builder_ = builder_;
            return this;
        }

        /**
         * Sets {@code toBuilder_}.
         *
         * @param toBuilder_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder toBuilder_(@Nullable List<Long> toBuilder_) {
            this.toBuilder_ = toBuilder_;
            return this;
        }

        /**
         * Sets {@code encode_}.
         *
         * @param encode_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder encode_(@Nullable String encode_) {
            this.encode_ = encode_;
            return this;
        }

        /**
         * Sets {@code decode}.
         *
         * @param decode end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder decode(@Nullable List<Long> decode) {
            this.decode = decode;
            return this;
        }

        /**
         * Sets {@code extras_}.
         *
         * @param extras_ end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder extras_(@Nullable String extras_) {
            this.extras_ = extras_;
            return this;
        }

        /**
         * Sets {@code in}.
         *
         * @param in end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder in(@Nullable List<Long> in) {
            this.in = in;
            return this;
        }

        /**
         * Sets {@code out}.
         *
         * @param out end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder out(@Nullable String out) {
            this.out = out;
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder value(@Nullable List<Long> value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code values}.
         *
         * @param values end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder values(@Nullable String values) {
            this.values = values;
            return this;
        }

        /**
         * Sets {@code violations}.
         *
         * @param violations end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder violations(@Nullable List<Long> violations) {
            this.violations = violations;
            return this;
        }

        /**
         * Sets {@code start}.
         *
         * @param start end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder start(@Nullable String start) {
            this.start = start;
            return this;
        }

        /**
         * Sets {@code before}.
         *
         * @param before end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder before(@Nullable List<Long> before) {
            this.before = before;
            return this;
        }

        /**
         * Sets {@code seen}.
         *
         * @param seen end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder seen(@Nullable String seen) {
            this.seen = seen;
            return this;
        }

        /**
         * Sets {@code e}.
         *
         * @param e end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder e(@Nullable List<Long> e) {
            this.e = e;
            return this;
        }

        /**
         * Sets {@code codec}.
         *
         * @param codec end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder codec(@Nullable String codec) {
            this.codec = codec;
            return this;
        }

        /**
         * Sets {@code aMinusB}.
         *
         * @param aMinusB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder aMinusB(@Nullable List<Long> aMinusB) {
            this.aMinusB = aMinusB;
            return this;
        }

        /**
         * Sets {@code aUnderscoreB}.
         *
         * @param aUnderscoreB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder aUnderscoreB(@Nullable String aUnderscoreB) {
            this.aUnderscoreB = aUnderscoreB;
            return this;
        }

        /**
         * Sets {@code aB2}.
         *
         * @param aB2 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder aB2(@Nullable List<Long> aB2) {
            this.aB2 = aB2;
            return this;
        }

        /**
         * Sets {@code aB}.
         *
         * @param aB end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder aB(@Nullable String aB) {
            this.aB = aB;
            return this;
        }

        /**
         * Sets {@code empty}.
         *
         * @param empty end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder empty(@Nullable List<Long> empty) {
            this.empty = empty;
            return this;
        }

        /**
         * Sets {@code u1f525}.
         *
         * @param u1f525 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder u1f525(@Nullable String u1f525) {
            this.u1f525 = u1f525;
            return this;
        }

        /**
         * Sets {@code u6e29U5ea6}.
         *
         * @param u6e29U5ea6 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder u6e29U5ea6(@Nullable List<Long> u6e29U5ea6) {
            this.u6e29U5ea6 = u6e29U5ea6;
            return this;
        }

        /**
         * Sets {@code groUdfE}.
         *
         * @param groUdfE end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder groUdfE(@Nullable String groUdfE) {
            this.groUdfE = groUdfE;
            return this;
        }

        /**
         * Sets {@code u2028}.
         *
         * @param u2028 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder u2028(@Nullable List<Long> u2028) {
            this.u2028 = u2028;
            return this;
        }

        /**
         * Sets {@code aBC}.
         *
         * @param aBC end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder aBC(@Nullable String aBC) {
            this.aBC = aBC;
            return this;
        }

        /**
         * Sets {@code quoted}.
         *
         * @param quoted end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder quoted(@Nullable List<Long> quoted) {
            this.quoted = quoted;
            return this;
        }

        /**
         * Sets {@code dollar}.
         *
         * @param dollar end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder dollar(@Nullable String dollar) {
            this.dollar = dollar;
            return this;
        }

        /**
         * Sets {@code xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9}.
         *
         * @param xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9(
                @Nullable List<Long> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9) {
            this.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9 = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9;
            return this;
        }

        /**
         * Sets {@code i}.
         *
         * @param i end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder i(@Nullable String i) {
            this.i = i;
            return this;
        }

        /**
         * Sets {@code element}.
         *
         * @param element end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder element(@Nullable List<Long> element) {
            this.element = element;
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;  new line  ; null when absent
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
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
        public Everything build() {
            return new Everything(class_3, class_2, class_, yield_, var_, record_, u5f, u5fU5f, _1st, hashCode_, getClass_, wait_, toString_, builder_, toBuilder_, encode_, decode, extras_, in, out, value, values, violations, start, before, seen, e, codec, aMinusB, aUnderscoreB, aB2, aB, empty, u1f525, u6e29U5ea6, groUdfE, u2028, aBC, quoted, dollar, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0d4e2ca9, i, element, text, extras);
        }
    }
}

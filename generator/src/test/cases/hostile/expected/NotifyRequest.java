package org.example.hostile;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  .
 *
 * <p>Source: end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  
 *
 * @param body the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record NotifyRequest(Everything body) implements HostileTileRequest {
    /**
     * Checks every constraint.
     *
     * @param body as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public NotifyRequest {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", body);
        Constraints.check(violations);
    }
}

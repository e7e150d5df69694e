package org.example.hostile;

import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.session.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of the protocol.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class HostileTileOperations {
    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Source: end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  
     *
     * <p>Operation code: "*&#47; &#92;&#92;u002a/".
     */
    public static final Operation<NotifyRequest, HostileTileString> NOTIFY = new Operation<>("notify", Scalar.of("*/ \\u002a/"), Reply.RESPONSE, HostileTileString.CODEC);

    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Operation code: "&#92;"); evil(&#92;"".
     */
    public static final Operation<CloseRequest, Void> CLOSE = new Operation<>("close", Scalar.of("\"); evil(\""), Reply.ACK, null);

    /**
     * The operation session.
     *
     * <p>Operation code: "$L
     * ".
     */
    public static final Operation<SessionRequest, Void> SESSION = new Operation<>("session", Scalar.of("$L\u2028"), Reply.NONE, null);

    /**
     * All operations, in the order of the description.
     */
    public static final List<Operation<?, ?>> ALL = List.of(NOTIFY, CLOSE, SESSION);

    private HostileTileOperations() {
    }
}

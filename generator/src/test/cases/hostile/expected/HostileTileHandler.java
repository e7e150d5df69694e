package org.example.hostile;

import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.RequestContext;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The device side: a method per operation. A request is rejected by completing with, or throwing, a
 * {@link RejectedException}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public interface HostileTileHandler {
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
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return the body of the response
     */
    CompletionStage<HostileTileString> notify_(Everything body, RequestContext context);

    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Operation code: "&#92;"); evil(&#92;"".
     *
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> close_(RequestContext context);

    /**
     * The operation session.
     *
     * <p>Operation code: "$L
     * ".
     *
     * @param context where the request came from
     */
    void session_(RequestContext context);
}

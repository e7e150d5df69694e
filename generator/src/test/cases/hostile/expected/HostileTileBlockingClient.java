package org.example.hostile;

import dev.framewright.runtime.session.Awaiting;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of {@link HostileTileClient} as methods that wait. They throw what the futures fail with.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class HostileTileBlockingClient {
    private final HostileTileClient client;

    HostileTileBlockingClient(HostileTileClient client) {
        this.client = client;
    }

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
     * @return the body of the response
     */
    public HostileTileString notify_(Everything body) {
        return Awaiting.await(this.client.notify_(body));
    }

    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Operation code: "&#92;"); evil(&#92;"".
     *
     */
    public void close_() {
        Awaiting.await(this.client.close_());
    }

    /**
     * The operation session.
     *
     * <p>Operation code: "$L
     * ".
     *
     */
    public void session_() {
        Awaiting.await(this.client.session_());
    }
}

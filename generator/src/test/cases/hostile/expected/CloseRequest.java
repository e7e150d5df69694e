package org.example.hostile;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
 *  new
 * line  .
 */
@Generated("dev.framewright.generator")
@NullMarked
public record CloseRequest() implements HostileTileRequest {
}

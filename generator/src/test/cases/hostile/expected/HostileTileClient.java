package org.example.hostile;

import dev.framewright.runtime.session.ClientSession;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Subscription;
import dev.framewright.runtime.transport.Connector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The client side: a method per operation and per push. Thread-safe.
 *
 * <p>Futures fail with the exceptions that {@link ClientSession#request} lists.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class HostileTileClient implements AutoCloseable {
    private final ClientSession<HostileTilePush> session;

    /**
     * A client over an open session.
     *
     * @param session closed by {@link #close()}
     */
    public HostileTileClient(ClientSession<HostileTilePush> session) {
        this.session = session;
    }

    /**
     * Opens a session.
     *
     * @param connector makes the connection
     * @param options of the session
     * @return the client, when the session is open
     */
    public static CompletableFuture<HostileTileClient> open(Connector connector,
            SessionOptions options) {
        return ClientSession.open(HostileTileProtocol.INSTANCE, connector, options).thenApply(HostileTileClient::new);
    }

    /**
     * The session below.
     *
     * @return the session
     */
    public ClientSession<HostileTilePush> session() {
        return session;
    }

    /**
     * The same client, whose requests wait for a reply for another time than the session's.
     *
     * @param timeout greater than zero
     * @return the view; closing it closes the session
     */
    public HostileTileClient withTimeout(Duration timeout) {
        return new HostileTileClient(session.withTimeout(timeout));
    }

    /**
     * The same operations as methods that wait.
     *
     * @return the view
     */
    public HostileTileBlockingClient blocking() {
        return new HostileTileBlockingClient(this);
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
    public CompletableFuture<HostileTileString> notify_(Everything body) {
        return session.request(HostileTileOperations.NOTIFY, new NotifyRequest(body));
    }

    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Operation code: "&#92;"); evil(&#92;"".
     *
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> close_() {
        return session.request(HostileTileOperations.CLOSE, new CloseRequest());
    }

    /**
     * The operation session.
     *
     * <p>Operation code: "$L
     * ".
     *
     * @return completes when the request was written; there is no reply
     */
    public CompletableFuture<Void> session_() {
        return session.request(HostileTileOperations.SESSION, new SessionRequest());
    }

    /**
     * end *&#47; static &#123; System.setProperty("pwned", "1"); &#125; /* and &#92;u002a&#92;u002f also, C:&#92;users, $5 $L $$ &#123;&#64;code x&#125; &#64;param a &#64;see &lt;b&gt;&amp;amp;
     *  new
     * line  .
     *
     * <p>Operation code: " x".
     *
     * @param listener called for each push
     * @return ends the subscription when closed
     */
    public Subscription onWait(Consumer<? super List<HostileTileString>> listener) {
        return session.subscribe(WaitPush.class, push -> listener.accept(push.body()));
    }

    /**
     * Closes the session. Idempotent.
     */
    @Override
    public void close() {
        session.close();
    }
}

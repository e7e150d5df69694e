package org.example.charge;

import dev.framewright.runtime.session.ClientSession;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.Connector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The client side: a method per operation and per push. Thread-safe.
 *
 * <p>Futures fail with the exceptions that {@link ClientSession#request} lists.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class ChargePointClient implements AutoCloseable {
    private final ClientSession<Void> session;

    /**
     * A client over an open session.
     *
     * @param session closed by {@link #close()}
     */
    public ChargePointClient(ClientSession<Void> session) {
        this.session = session;
    }

    /**
     * Opens a session.
     *
     * @param connector makes the connection
     * @param options of the session
     * @return the client, when the session is open
     */
    public static CompletableFuture<ChargePointClient> open(Connector connector,
            SessionOptions options) {
        return ClientSession.open(ChargePointProtocol.INSTANCE, connector, options).thenApply(ChargePointClient::new);
    }

    /**
     * The session below.
     *
     * @return the session
     */
    public ClientSession<Void> session() {
        return session;
    }

    /**
     * The same client, whose requests wait for a reply for another time than the session's.
     *
     * @param timeout greater than zero
     * @return the view; closing it closes the session
     */
    public ChargePointClient withTimeout(Duration timeout) {
        return new ChargePointClient(session.withTimeout(timeout));
    }

    /**
     * The same operations as methods that wait.
     *
     * @return the view
     */
    public ChargePointBlockingClient blocking() {
        return new ChargePointBlockingClient(this);
    }

    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     *
     * @param body the body of the request
     * @return the body of the response
     */
    public CompletableFuture<Time> heartbeat(Empty body) {
        return session.request(ChargePointOperations.HEARTBEAT, new HeartbeatRequest(body));
    }

    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     *
     * @return the body of the response
     */
    public CompletableFuture<Time> heartbeat() {
        return heartbeat(new Empty());
    }

    /**
     * The operation authorize.
     *
     * <p>Operation code: "Authorize".
     *
     * @param body the body of the request
     * @return the body of the response
     */
    public CompletableFuture<Tag> authorize(Tag body) {
        return session.request(ChargePointOperations.AUTHORIZE, new AuthorizeRequest(body));
    }

    /**
     * Closes the session. Idempotent.
     */
    @Override
    public void close() {
        session.close();
    }
}

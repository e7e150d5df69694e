package org.example.lamp;

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
public final class LampClient implements AutoCloseable {
    private final ClientSession<LampPush> session;

    /**
     * A client over an open session.
     *
     * @param session closed by {@link #close()}
     */
    public LampClient(ClientSession<LampPush> session) {
        this.session = session;
    }

    /**
     * Opens a session.
     *
     * @param connector makes the connection
     * @param options of the session
     * @return the client, when the session is open
     */
    public static CompletableFuture<LampClient> open(Connector connector, SessionOptions options) {
        return ClientSession.open(LampProtocol.INSTANCE, connector, options).thenApply(LampClient::new);
    }

    /**
     * The session below.
     *
     * @return the session
     */
    public ClientSession<LampPush> session() {
        return session;
    }

    /**
     * The same client, whose requests wait for a reply for another time than the session's.
     *
     * @param timeout greater than zero
     * @return the view; closing it closes the session
     */
    public LampClient withTimeout(Duration timeout) {
        return new LampClient(session.withTimeout(timeout));
    }

    /**
     * The same operations as methods that wait.
     *
     * @return the view
     */
    public LampBlockingClient blocking() {
        return new LampBlockingClient(this);
    }

    /**
     * Switch the lamp.
     *
     * <p>Switches one lamp on or off.
     *
     * <p>Source: manual, page 3
     *
     * <p>Operation code: 10.
     *
     * @param body the body of the request
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> switchLamp(SwitchLamp body) {
        return session.request(LampOperations.SWITCH_LAMP, new SwitchLampRequest(body));
    }

    /**
     * Switch the lamp.
     *
     * <p>Switches one lamp on or off.
     *
     * <p>Source: manual, page 3
     *
     * <p>Operation code: 10.
     *
     * @param lamp Which lamp; 1 to 4
     * @param on on
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> switchLamp(int lamp, boolean on) {
        return switchLamp(new SwitchLamp(lamp, on));
    }

    /**
     * The operation getState.
     *
     * <p>Operation code: 11.
     *
     * @return the body of the response
     */
    public CompletableFuture<State> getState() {
        return session.request(LampOperations.GET_STATE, new GetStateRequest());
    }

    /**
     * The operation listScenes.
     *
     * <p>Operation code: 12.
     *
     * @return the body of the response
     */
    public CompletableFuture<List<String>> listScenes() {
        return session.request(LampOperations.LIST_SCENES, new ListScenesRequest());
    }

    /**
     * The operation restart.
     *
     * <p>Operation code: 13.
     *
     * @return completes when the request was written; there is no reply
     */
    public CompletableFuture<Void> restart() {
        return session.request(LampOperations.RESTART, new RestartRequest());
    }

    /**
     * The operation setName.
     *
     * <p>Operation code: 14.
     *
     * @param body the body of the request
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> setName(String body) {
        return session.request(LampOperations.SET_NAME, new SetNameRequest(body));
    }

    /**
     * The operation check.
     *
     * <p>Operation code: 20.
     *
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> check() {
        return session.request(LampOperations.CHECK, new CheckRequest());
    }

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> dim(LampDimRequest body) {
        return session.request(LampOperations.DIM, new DimRequest(body));
    }

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     *
     * @param level level; 0 to 100
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> dim(int level) {
        return dim(new LampDimRequest(level));
    }

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> rename(LampRenameRequest body) {
        return session.request(LampOperations.RENAME, new RenameRequest(body));
    }

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     *
     * @param name member name
     * @return completes when the request was accepted
     */
    public CompletableFuture<Void> rename(String name) {
        return rename(new LampRenameRequest(name));
    }

    /**
     * The push stateChanged.
     *
     * <p>Operation code: 11.
     *
     * @param listener called for each push
     * @return ends the subscription when closed
     */
    public Subscription onStateChanged(Consumer<? super State> listener) {
        return session.subscribe(StateChangedPush.class, push -> listener.accept(push.body()));
    }

    /**
     * The push alive.
     *
     * <p>Operation code: 99.
     *
     * @param listener called for each push
     * @return ends the subscription when closed
     */
    public Subscription onAlive(Runnable listener) {
        return session.subscribe(AlivePush.class, push -> listener.run());
    }

    /**
     * Closes the session. Idempotent.
     */
    @Override
    public void close() {
        session.close();
    }
}

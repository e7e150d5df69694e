package org.example.lamp;

import dev.framewright.runtime.session.Awaiting;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of {@link LampClient} as methods that wait. They throw what the futures fail with.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class LampBlockingClient {
    private final LampClient client;

    LampBlockingClient(LampClient client) {
        this.client = client;
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
     */
    public void switchLamp(SwitchLamp body) {
        Awaiting.await(this.client.switchLamp(body));
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
     */
    public void switchLamp(int lamp, boolean on) {
        Awaiting.await(this.client.switchLamp(lamp, on));
    }

    /**
     * The operation getState.
     *
     * <p>Operation code: 11.
     *
     * @return the body of the response
     */
    public State getState() {
        return Awaiting.await(this.client.getState());
    }

    /**
     * The operation listScenes.
     *
     * <p>Operation code: 12.
     *
     * @return the body of the response
     */
    public List<String> listScenes() {
        return Awaiting.await(this.client.listScenes());
    }

    /**
     * The operation restart.
     *
     * <p>Operation code: 13.
     *
     */
    public void restart() {
        Awaiting.await(this.client.restart());
    }

    /**
     * The operation setName.
     *
     * <p>Operation code: 14.
     *
     * @param body the body of the request
     */
    public void setName(String body) {
        Awaiting.await(this.client.setName(body));
    }

    /**
     * The operation check.
     *
     * <p>Operation code: 20.
     *
     */
    public void check() {
        Awaiting.await(this.client.check());
    }

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     */
    public void dim(LampDimRequest body) {
        Awaiting.await(this.client.dim(body));
    }

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     *
     * @param level level; 0 to 100
     */
    public void dim(int level) {
        Awaiting.await(this.client.dim(level));
    }

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     */
    public void rename(LampRenameRequest body) {
        Awaiting.await(this.client.rename(body));
    }

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     *
     * @param name member name
     */
    public void rename(String name) {
        Awaiting.await(this.client.rename(name));
    }
}

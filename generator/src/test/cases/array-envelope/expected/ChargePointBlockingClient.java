package org.example.charge;

import dev.framewright.runtime.session.Awaiting;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of {@link ChargePointClient} as methods that wait. They throw what the futures fail with.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class ChargePointBlockingClient {
    private final ChargePointClient client;

    ChargePointBlockingClient(ChargePointClient client) {
        this.client = client;
    }

    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     *
     * @param body the body of the request
     * @return the body of the response
     */
    public Time heartbeat(Empty body) {
        return Awaiting.await(this.client.heartbeat(body));
    }

    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     *
     * @return the body of the response
     */
    public Time heartbeat() {
        return Awaiting.await(this.client.heartbeat());
    }

    /**
     * The operation authorize.
     *
     * <p>Operation code: "Authorize".
     *
     * @param body the body of the request
     * @return the body of the response
     */
    public Tag authorize(Tag body) {
        return Awaiting.await(this.client.authorize(body));
    }
}

package org.example.charge;

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
public final class ChargePointOperations {
    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     */
    public static final Operation<HeartbeatRequest, Time> HEARTBEAT = new Operation<>("heartbeat", Scalar.of("Heartbeat"), Reply.RESPONSE, Time.CODEC);

    /**
     * The operation authorize.
     *
     * <p>Operation code: "Authorize".
     */
    public static final Operation<AuthorizeRequest, Tag> AUTHORIZE = new Operation<>("authorize", Scalar.of("Authorize"), Reply.RESPONSE, Tag.CODEC);

    /**
     * All operations, in the order of the description.
     */
    public static final List<Operation<?, ?>> ALL = List.of(HEARTBEAT, AUTHORIZE);

    private ChargePointOperations() {
    }
}

package org.example.charge;

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
public interface ChargePointHandler {
    /**
     * The operation heartbeat.
     *
     * <p>Operation code: "Heartbeat".
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return the body of the response
     */
    CompletionStage<Time> heartbeat(Empty body, RequestContext context);

    /**
     * The operation authorize.
     *
     * <p>Operation code: "Authorize".
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return the body of the response
     */
    CompletionStage<Tag> authorize(Tag body, RequestContext context);
}

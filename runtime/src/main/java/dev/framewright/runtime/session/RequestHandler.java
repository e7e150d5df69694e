package dev.framewright.runtime.session;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The device's answers. Requests of one connection are handed over one after the other, in the order they came, on a
 * thread that may block; their results may complete in any order.
 *
 * @param <Q> the requests
 * @param <R> the responses
 */
@FunctionalInterface
public interface RequestHandler<Q, R> {
    /**
     * Handles one request.
     *
     * @return the response; {@code null}, at once or in the end, sends nothing. A {@link RejectedException}, thrown or
     *     in the stage, sends the rejected status; any other failure does too, and is logged.
     */
    @Nullable
    CompletionStage<? extends @Nullable R> handle(Q request, RequestContext context);
}

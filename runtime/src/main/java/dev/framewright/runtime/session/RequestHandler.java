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

    /**
     * The error to answer a request with that the handler never saw, or failed on. Called on a thread that may block.
     *
     * @return the protocol's message for errors; {@code null} for the rejected status alone, or, where the protocol has
     *     none, for no answer
     */
    default @Nullable R refuse(Refusal refusal) {
        return null;
    }
}

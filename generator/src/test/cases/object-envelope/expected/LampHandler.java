package org.example.lamp;

import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.RequestContext;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The device side: a method per operation. A request is rejected by completing with, or throwing, a
 * {@link RejectedException}.
 */
@Generated("dev.framewright.generator")
@NullMarked
public interface LampHandler {
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
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> switchLamp(SwitchLamp body, RequestContext context);

    /**
     * The operation getState.
     *
     * <p>Operation code: 11.
     *
     * @param context where the request came from
     * @return the body of the response
     */
    CompletionStage<State> getState(RequestContext context);

    /**
     * The operation listScenes.
     *
     * <p>Operation code: 12.
     *
     * @param context where the request came from
     * @return the body of the response
     */
    CompletionStage<List<String>> listScenes(RequestContext context);

    /**
     * The operation restart.
     *
     * <p>Operation code: 13.
     *
     * @param context where the request came from
     */
    void restart(RequestContext context);

    /**
     * The operation setName.
     *
     * <p>Operation code: 14.
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> setName(String body, RequestContext context);

    /**
     * The operation check.
     *
     * <p>Operation code: 20.
     *
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> check(RequestContext context);

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> dim(LampDimRequest body, RequestContext context);

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     *
     * @param body the body of the request
     * @param context where the request came from
     * @return completes when the request is accepted
     */
    CompletionStage<Void> rename(LampRenameRequest body, RequestContext context);
}

package dev.framewright.generator.plan;

import dev.framewright.generator.model.OperationModel;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param method name of its method in client and handler
 * @param constant name of its constant
 * @param response present exactly when it is answered with a body
 * @param flattened the body as a record whose components may stand as parameters instead; absent when it has none
 */
public record OperationPlan(
        OperationModel model,
        String method,
        String constant,
        MessagePlan request,
        @Nullable MessagePlan response,
        TypePlan.@Nullable RecordPlan flattened) {}

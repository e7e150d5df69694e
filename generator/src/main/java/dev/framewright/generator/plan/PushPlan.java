package dev.framewright.generator.plan;

import dev.framewright.generator.model.PushModel;

/**
 * A push.
 *
 * @param method name of its subscription method in the client
 */
public record PushPlan(PushModel model, String method, MessagePlan message) {}

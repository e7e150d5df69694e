package dev.framewright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Shape of every kind of frame.
 *
 * @param request client to device
 * @param response a reply with a body
 * @param ack a reply without a body, accepted or rejected
 * @param push what the device sends unasked; absent when the protocol has none
 * @param id what ids are
 * @param status what statuses mean; absent when the protocol has none, then every reply is an acceptance
 */
public record EnvelopeModel(
        EnvelopeNode request,
        EnvelopeNode response,
        EnvelopeNode ack,
        @Nullable EnvelopeNode push,
        IdModel id,
        @Nullable StatusModel status) {}

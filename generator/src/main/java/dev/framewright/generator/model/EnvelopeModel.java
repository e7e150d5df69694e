package dev.framewright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Shape of every kind of frame.
 *
 * @param request client to device
 * @param response a reply with a body
 * @param ack a reply without a body, accepted or rejected
 * @param notification what a client sends when there is never a reply; absent when that is a request like others
 * @param error a reply that rejects; absent when that is a response or an acknowledgement with the rejected status
 * @param push what the device sends unasked; absent when the protocol has none
 * @param id what ids are
 * @param status what statuses mean; absent when the protocol has none, then every reply is an acceptance
 */
public record EnvelopeModel(
        EnvelopeNode request,
        EnvelopeNode response,
        EnvelopeNode ack,
        @Nullable EnvelopeNode notification,
        @Nullable EnvelopeNode error,
        @Nullable EnvelopeNode push,
        IdModel id,
        @Nullable StatusModel status) {}

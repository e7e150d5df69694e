package dev.framewright.generator.plan;

import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.SharedCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a protocol as a whole.
 *
 * @param names simple names by what the classes are
 * @param error the message that rejects; absent when the protocol does not describe what a rejection carries
 * @param ack the record of a reply without a body
 */
public record ProtocolPlan(
        EnvelopeModel envelope,
        Map<Part, String> names,
        TypePlan.RecordPlan ack,
        @Nullable MessagePlan error,
        List<OperationPlan> operations,
        List<PushPlan> pushes,
        List<SharedCode> sharedCodes) {

    /** What there is once per protocol; the constants' words, in camel case, end the class names. */
    public enum Part {
        MESSAGE,
        REQUEST,
        RESPONSE,
        PUSH,
        ACK,
        OPERATIONS,
        PROTOCOL,
        ENVELOPE,
        BODIES,
        DISPATCHER,
        CLIENT,
        BLOCKING_CLIENT,
        HANDLER
    }

    /** Simple name of a class. */
    public String name(Part part) {
        return Objects.requireNonNull(names.get(part));
    }

    /** The operations that are answered with a body. */
    public List<OperationPlan> answered() {
        return operations.stream()
                .filter(operation -> operation.response() != null)
                .toList();
    }
}

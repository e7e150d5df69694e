package dev.framewright.generator.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        @Nullable StatusModel status) {

    /**
     * Where requests and pushes have their operation code, and replies have nothing; none when replies have a code too.
     */
    public List<EnvelopeLeaf> askingPlaces() {
        List<EnvelopeLeaf> replied = EnvelopeLeaf.of(response);
        if (replied.stream().anyMatch(leaf -> leaf.is(FieldRole.OPERATION))) {
            return List.of();
        }
        Map<String, EnvelopeLeaf> places = new LinkedHashMap<>();
        Stream.of(request, notification, push)
                .flatMap(form -> form == null ? Stream.of() : EnvelopeLeaf.of(form).stream())
                .filter(leaf -> leaf.is(FieldRole.OPERATION))
                .forEach(leaf -> places.put(leaf.pointer(), leaf));
        replied.forEach(leaf -> places.remove(leaf.pointer()));
        return List.copyOf(places.values());
    }
}

package dev.framewright.generator.bundle;

import dev.framewright.generator.model.EnvelopeLeaf;
import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Schemas that tell the forms of a direction apart (protocol-description.md 2.11 and 2.12). */
final class FrameForms {
    private FrameForms() {}

    /** Frames of the form {@code error}, among those of the form {@code response}. */
    static Json isError(EnvelopeNode error, EnvelopeNode response) {
        List<Json> constants = ownConstants(error, response);
        if (!constants.isEmpty()) {
            return Nodes.all(constants);
        }
        Json present = Nodes.object("not", Nodes.object("const", Nodes.nothing()));
        List<Json> bodies = Place.all(
                        error,
                        leaf -> leaf instanceof EnvelopeNode.Piece
                                || (leaf instanceof EnvelopeNode.Field field && field.role() == FieldRole.BODY))
                .stream()
                .map(place -> place.holds(present, true))
                .toList();
        return Nodes.any(bodies);
    }

    /** Frames of the form {@code notification}, among those of the form {@code request}. */
    static Json isNotification(EnvelopeNode notification, EnvelopeNode request) {
        List<Json> constants = ownConstants(notification, request);
        Place id = Place.of(request, FieldRole.ID);
        return constants.isEmpty() && id != null
                ? Nodes.object("not", id.holds(Nodes.bool(true), true))
                : Nodes.all(constants);
    }

    /** What has no body of a reply has no operation code at the places of requests and pushes either. */
    static Json notAsking(EnvelopeModel envelope, Place body) {
        List<EnvelopeLeaf> asking = envelope.askingPlaces();
        List<Json> codes = Stream.of(envelope.request(), envelope.notification(), envelope.push())
                .flatMap(Stream::ofNullable)
                .flatMap(form ->
                        Place.all(form, node -> asking.stream().anyMatch(leaf -> leaf.node() == node)).stream())
                .map(place -> place.holds(Nodes.bool(true), true))
                .toList();
        Map<String, Json> rule = new LinkedHashMap<>();
        rule.put("if", Nodes.object("not", body.holds(Nodes.bool(true), true)));
        rule.put("then", Nodes.object("not", Nodes.any(codes)));
        return Nodes.object(rule);
    }

    /** {@code one} for frames that satisfy {@code condition}, {@code other} for the rest. */
    static Json.Obj either(Json condition, Json one, Json other) {
        Map<String, Json> choice = new LinkedHashMap<>();
        choice.put("if", condition);
        choice.put("then", one);
        choice.put("else", other);
        return Nodes.object(choice);
    }

    /** The constants of a form, if there is one among them that the other form has differently. */
    private static List<Json> ownConstants(EnvelopeNode form, EnvelopeNode other) {
        Map<List<String>, EnvelopeNode> others = new LinkedHashMap<>();
        EnvelopeLeaf.of(other).forEach(leaf -> others.put(leaf.tokens(), leaf.node()));
        List<Json> own = new ArrayList<>();
        for (EnvelopeLeaf leaf : EnvelopeLeaf.of(form)) {
            boolean differs =
                    others.get(leaf.tokens()) instanceof EnvelopeNode.Constant known && !known.equals(leaf.node());
            if (differs && leaf.node() instanceof EnvelopeNode.Constant constant) {
                Json value = Nodes.object("const", Nodes.literal(constant.value()));
                Place.all(form, node -> node == constant).forEach(place -> own.add(place.holds(value, true)));
            }
        }
        return own;
    }
}

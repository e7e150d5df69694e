package dev.framewright.generator.bundle;

import dev.framewright.generator.model.EnvelopeNode;
import dev.framewright.generator.model.FieldRole;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bodies of one kind of frame have to be, by operation code. */
final class BodyRules {
    /**
     * A message that an operation code may stand for.
     *
     * @param body the schema of its body; absent when it has none
     */
    record Message(JsonLiteral code, @Nullable Json body) {}

    private final @Nullable Place operation;
    private final @Nullable Place body;
    private final @Nullable Json exempt;
    private final List<Json> rules = new ArrayList<>();

    /**
     * Rules for the frames of an envelope.
     *
     * @param exempt frames whose body may be anything; absent when there are none
     */
    BodyRules(EnvelopeNode envelope, @Nullable Json exempt) {
        this.operation = Place.of(envelope, FieldRole.OPERATION);
        this.body = Place.of(envelope, FieldRole.BODY);
        this.exempt = exempt;
    }

    /** One schema per operation code that says something about the body, and one for frames without a code. */
    List<Json> of(List<Message> messages) {
        if (body != null) {
            Map<String, List<Message>> byCode = new LinkedHashMap<>();
            messages.forEach(message -> byCode.computeIfAbsent(message.code().json(), code -> new ArrayList<>())
                    .add(message));
            if (operation != null) {
                byCode.values().forEach(same -> withCode(operation, body, same));
            }
            withoutCode(body, messages);
        }
        if (exempt == null || rules.isEmpty()) {
            return rules;
        }
        Map<String, Json> unlessExempt = new LinkedHashMap<>();
        unlessExempt.put("if", exempt);
        unlessExempt.put("else", Nodes.object("allOf", Nodes.array(rules)));
        return List.of(Nodes.object(unlessExempt));
    }

    private void withCode(Place code, Place place, List<Message> messages) {
        List<Json> bodies = bodies(messages);
        if (!bodies.isEmpty()) {
            Json constant = Nodes.object("const", Nodes.literal(messages.get(0).code()));
            boolean required = messages.stream().allMatch(message -> message.body() != null);
            rule(code.holds(constant, true), place.holds(Nodes.any(bodies), required));
        }
    }

    /** The request alone tells what a reply without a code is; so it has to be one of all. */
    private void withoutCode(Place place, List<Message> messages) {
        List<Json> bodies = bodies(messages);
        if (!bodies.isEmpty()) {
            Json none = operation == null ? null : Nodes.object("not", operation.holds(Nodes.bool(true), true));
            rule(none, place.holds(Nodes.any(bodies), false));
        }
    }

    private static List<Json> bodies(List<Message> messages) {
        List<Json> bodies = new ArrayList<>();
        Map<String, Json> distinct = new LinkedHashMap<>();
        for (Message message : messages) {
            if (message.body() != null) {
                distinct.put(IndentedJson.of(message.body()), message.body());
            }
        }
        bodies.addAll(distinct.values());
        return bodies;
    }

    private void rule(@Nullable Json condition, Json consequence) {
        if (condition == null) {
            rules.add(consequence);
            return;
        }
        Map<String, Json> rule = new LinkedHashMap<>();
        rule.put("if", condition);
        rule.put("then", consequence);
        rules.add(Nodes.object(rule));
    }
}

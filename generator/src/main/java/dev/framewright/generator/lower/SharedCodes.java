package dev.framewright.generator.lower;

import dev.framewright.generator.decision.DecisionBuilder;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.FrameKind;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.Probe;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.SharedCode;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds operations and pushes that share a code, and how their bodies tell them apart. */
final class SharedCodes {
    private final Lowering lowering;
    private final List<SharedCode> shared = new ArrayList<>();

    SharedCodes(Lowering lowering) {
        this.lowering = lowering;
    }

    List<SharedCode> find(List<OperationModel> operations, List<PushModel> pushes) {
        List<Message> requests = new ArrayList<>();
        List<Message> responses = new ArrayList<>();
        for (OperationModel operation : operations) {
            requests.add(new Message(
                    "operation", operation.name(), operation.code(), operation.request(), operation.location()));
            if (operation.response() != null) {
                responses.add(new Message(
                        "operation", operation.name(), operation.code(), operation.response(), operation.location()));
            }
        }
        List<Message> announced = new ArrayList<>();
        pushes.forEach(
                push -> announced.add(new Message("push", push.name(), push.code(), push.body(), push.location())));
        group(FrameKind.REQUEST, requests);
        group(FrameKind.RESPONSE, responses);
        group(FrameKind.PUSH, announced);
        return shared;
    }

    private record Message(
            String what,
            String name,
            JsonLiteral code,
            @Nullable Type body,
            Location at) {}

    private void group(FrameKind kind, List<Message> messages) {
        Map<JsonLiteral, List<Message>> byCode = new LinkedHashMap<>();
        messages.forEach(message -> byCode.computeIfAbsent(message.code(), code -> new ArrayList<>())
                .add(message));
        byCode.forEach((code, same) -> {
            if (same.size() > 1) {
                List<String> names = same.stream().map(Message::name).toList();
                shared.add(new SharedCode(kind, code, names, decide(kind, same)));
            }
        });
    }

    private Decision decide(FrameKind kind, List<Message> messages) {
        List<Integer> numbers = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        int bodiless = -1;
        for (int i = 0; i < messages.size(); i++) {
            Type body = messages.get(i).body();
            if (body != null) {
                numbers.add(i);
                types.add(body);
            } else if (bodiless < 0) {
                bodiless = i;
            } else {
                return cannot(messages.get(bodiless), messages.get(i), "neither has a body", "");
            }
        }
        if (types.stream().anyMatch(type -> type == TypeLowering.BROKEN)) {
            return new Decision.None();
        }
        DecisionBuilder.Outcome outcome = lowering.decisionBuilder().build(types);
        if (outcome instanceof DecisionBuilder.Tree tree) {
            Decision decision = DecisionNumbers.renumber(tree.decision(), numbers);
            return bodiless < 0
                    ? decision
                    : new Decision.ByPresence(new Probe.Root(), decision, new Decision.Take(bodiless));
        }
        if (kind == FrameKind.RESPONSE) {
            // a reply belongs to a request, which says which operation it is
            return new Decision.None();
        }
        if (outcome instanceof DecisionBuilder.Overlap overlap) {
            return cannot(
                    messages.get(numbers.get(overlap.first())),
                    messages.get(numbers.get(overlap.second())),
                    Choices.phrase(overlap.kind()) + " may be the body of either",
                    Choices.hint(overlap.kind()));
        }
        return cannot(messages.get(0), messages.get(1), "their bodies differ in too many ways", "");
    }

    private Decision cannot(Message first, Message second, String reason, String hint) {
        lowering.diagnostics.error(
                Codes.SHARED_CODE,
                second.at(),
                "the " + first.what() + " \"" + first.name() + "\" at " + first.at() + " and the " + second.what()
                        + " \"" + second.name() + "\" have the same code "
                        + first.code().json() + " and cannot be told apart: " + reason,
                hint.isEmpty() ? "give them different codes or bodies that differ" : hint);
        return new Decision.None();
    }
}

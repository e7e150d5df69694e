package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random protocols: one of the usual envelopes around random bodies, each of which is a file. */
final class ProtocolMaker {
    private static final List<Envelope> ENVELOPES = List.of(
            new Envelope(
                    """
                    {"request":{"constants":{"/v":1},"id":"/id","operation":"/data/op","body":"/data/args"},
                     "response":{"source":"/from","id":"/id","status":"/ok","operation":"/data/op","body":"/data/args"},
                     "ack":{"source":"/from","id":"/id","status":"/ok"},
                     "push":{"source":"/from","operation":"/data/op","body":"/data/args"}}""",
                    "{\"type\":\"integer\"}",
                    "{\"accepted\":true,\"rejected\":false}",
                    true,
                    "{\"v\":1,\"id\":7,\"data\":{\"op\":%s,\"args\":%s}}",
                    "{\"from\":\"d\",\"data\":{\"op\":%s,\"args\":%s}}"),
            new Envelope(
                    """
                    {"request":{"constants":{"/0":2},"id":"/1","operation":"/2","body":"/3"},
                     "response":{"constants":{"/0":3},"id":"/1","body":"/2"},
                     "ack":{"constants":{"/0":4},"id":"/1","status":"/2"},
                     "push":{"constants":{"/0":6},"operation":"/1","body":"/2"}}""",
                    "{\"type\":\"string\"}",
                    "{\"accepted\":\"Accepted\",\"rejected\":\"Error\"}",
                    false,
                    "[2,\"x\",%s,%s]",
                    "[6,%s,%s]"),
            new Envelope(
                    """
                    {"request":{"constants":{"/jsonrpc":"2.0"},"id":"/id","operation":"/method","body":"/params"},
                     "notification":{"constants":{"/jsonrpc":"2.0"},"operation":"/method","body":"/params"},
                     "response":{"constants":{"/jsonrpc":"2.0"},"id":"/id","body":"/result"},
                     "error":{"constants":{"/jsonrpc":"2.0"},"id":"/id","body":"/error"},
                     "push":{"constants":{"/jsonrpc":"2.0"},"operation":"/method","body":"/params"}}""",
                    "{\"type\":\"integer\"}",
                    null,
                    false,
                    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":%s,\"params\":%s}",
                    "{\"jsonrpc\":\"2.0\",\"method\":%s,\"params\":%s}"));

    private final Dice dice;
    private final Map<String, JsonNode> files = new LinkedHashMap<>();
    private final List<Message> messages = new ArrayList<>();

    private ProtocolMaker(Dice dice) {
        this.dice = dice;
    }

    /** The members of a description that say how frames look, and frames with a place for the code and the body. */
    private record Envelope(
            String forms, String id, @Nullable String status, boolean numbers, String request, String push) {}

    /**
     * A message with a body.
     *
     * @param as {@code request} or {@code push}
     * @param frame with a place for the body
     */
    record Message(String as, String frame, JsonNode body) {
        String frame(JsonNode instance) {
            return frame.formatted(instance);
        }
    }

    /** A protocol: its files, the description as {@code protocol.json} among them, and the messages whose bodies are random. */
    record Protocol(Map<String, JsonNode> files, List<Message> messages) {}

    static Protocol protocol(Dice dice) {
        return new ProtocolMaker(dice).make();
    }

    private Protocol make() {
        Envelope envelope = dice.of(ENVELOPES);
        ObjectNode description =
                Dice.object("{\"name\":\"Random\",\"version\":\"1\",\"javaPackage\":\"org.example.random\"}");
        description.set("envelope", Dice.json(envelope.forms()));
        description.set("id", Dice.json(envelope.id()));
        if (envelope.status() != null) {
            description.set("status", Dice.json(envelope.status()));
        }
        if (dice.oneIn(2)) {
            description.set("error", body());
        }
        ObjectNode operations = description.putObject("operations");
        for (int i = 0; i < 3; i++) {
            operation(envelope, operations.putObject("op" + i), i);
        }
        ObjectNode pushes = description.putObject("pushes");
        for (int i = 0; i < 2; i++) {
            ObjectNode push = pushes.putObject("push" + i);
            JsonNode code = code(envelope, 10 + i);
            push.set("code", code);
            message("push", envelope.push(), code, push, "body");
        }
        files.put("protocol.json", description);
        return new Protocol(files, messages);
    }

    private void operation(Envelope envelope, ObjectNode operation, int number) {
        JsonNode code = code(envelope, number);
        operation.set("code", code);
        boolean silent = dice.oneIn(6);
        if (silent) {
            operation.put("reply", "none");
        } else if (dice.oneIn(4)) {
            operation.put("reply", "ack");
        } else if (!dice.oneIn(4)) {
            operation.set("response", body());
        }
        if (!dice.oneIn(4)) {
            // where notifications have a form of their own, it is that of pushes
            boolean notification = silent && envelope.forms().contains("notification");
            message("request", notification ? envelope.push() : envelope.request(), code, operation, "request");
        }
    }

    private void message(String as, String frame, JsonNode code, ObjectNode of, String member) {
        JsonNode reference = body();
        of.set(member, reference);
        messages.add(new Message(
                as,
                frame.formatted(code.toString(), "%s"),
                files.get(reference.get("$ref").asString())));
    }

    private static JsonNode code(Envelope envelope, int number) {
        return Dice.json(envelope.numbers() ? String.valueOf(number) : "\"do." + number + "\"");
    }

    /** A reference to a new file. */
    private ObjectNode body() {
        String file = "b" + files.size() + ".json";
        ObjectNode document = new SchemaMaker(dice).document();
        if (!document.has("$schema")) {
            document.put("$schema", Dialect.DRAFT_2020_12.uri());
        }
        files.put(file, document);
        return Dice.JSON.createObjectNode().put("$ref", file);
    }
}

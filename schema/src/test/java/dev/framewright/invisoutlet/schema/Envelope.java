package dev.framewright.invisoutlet.schema;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What surrounds the bodies, as a schema of its own. Ids are not held to the range of those that are sent. */
final class Envelope {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of("id", "integer", "status", "integer", "source", "string");
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "request", Set.of("id", "operation"),
            "response", Set.of("id"),
            "ack", Set.of("id"),
            "push", Set.of("operation"));

    private Envelope() {}

    /** The schema of a frame of one kind whose operation code is {@code code} where it has one. */
    static JsonNode schema(String kind, JsonNode code, boolean withBody) {
        ObjectNode schema = JSON.createObjectNode();
        JsonNode fields = Protocol.description().at("/envelope/" + kind);
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String name = field.getKey();
            boolean required =
                    name.equals("body") ? withBody : REQUIRED.get(kind).contains(name);
            ObjectNode place =
                    place(schema, field.getValue().stringValue().substring(1).split("/", -1), required);
            if (name.equals("operation")) {
                place.set("const", code);
            } else if (TYPES.containsKey(name)) {
                place.put("type", TYPES.get(name));
            }
        }
        return schema;
    }

    private static ObjectNode place(ObjectNode root, String[] path, boolean required) {
        ObjectNode at = root;
        for (String member : path) {
            at.put("type", "object");
            if (required
                    && !at.withArray("required")
                            .valueStream()
                            .anyMatch(name -> name.asString().equals(member))) {
                at.withArray("required").add(member);
            }
            at = at.withObject("/properties").withObject("/" + member);
        }
        return at;
    }
}

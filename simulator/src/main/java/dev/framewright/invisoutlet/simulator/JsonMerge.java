package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Merges a partial message into a whole one, member by member, however deep. */
final class JsonMerge {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonMerge() {}

    /** {@code whole} with everything that {@code change} has. */
    static <T> T merge(T whole, T change, JsonCodec<T> codec) {
        ObjectNode merged = (ObjectNode) JSON.readTree(Decoding.encode(whole, codec));
        merge(merged, (ObjectNode) JSON.readTree(Decoding.encode(change, codec)));
        return Decoding.decode(JSON.writeValueAsBytes(merged), codec).orElseThrow();
    }

    private static void merge(ObjectNode into, ObjectNode change) {
        change.properties().forEach(member -> {
            JsonNode old = into.get(member.getKey());
            if (old instanceof ObjectNode below && member.getValue() instanceof ObjectNode deeper) {
                merge(below, deeper);
            } else {
                into.set(member.getKey(), member.getValue());
            }
        });
    }
}

package dev.framewright.invisoutlet;

import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The example frames that come with the schemas. */
final class Frames {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Frames() {}

    static byte[] bytes(String path) {
        try (InputStream in = Frames.class.getResourceAsStream("/invisoutlet/frames/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no example frame " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table without its heading. */
    static List<String[]> table(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    static Decoded<? extends Frame<?>> decode(byte[] frame, String kind) {
        return switch (kind) {
            case "request" -> InvisOutletDispatcher.decodeRequest(frame);
            case "response", "ack" -> InvisOutletDispatcher.decodeResponse(frame);
            case "push" -> InvisOutletDispatcher.decodePush(frame);
            default -> throw new IllegalArgumentException("no kind of frame: " + kind);
        };
    }

    @SuppressWarnings("unchecked") // the kind says which
    static byte[] encode(Frame<?> frame, String kind) {
        return switch (kind) {
            case "request" -> InvisOutletDispatcher.encodeRequest((Frame<InvisOutletRequest>) frame);
            case "response", "ack" -> InvisOutletDispatcher.encodeResponse((Frame<InvisOutletResponse>) frame);
            case "push" -> InvisOutletDispatcher.encodePush((Frame<InvisOutletPush>) frame);
            default -> throw new IllegalArgumentException("no kind of frame: " + kind);
        };
    }

    static JsonNode json(byte[] text) {
        return JSON.readTree(text);
    }

    /**
     * Whether two values are the same, numbers compared as numbers. Text with a number in it is compared as a number
     * too: a reading that came as "21.50" is written as "21.5".
     */
    static boolean same(JsonNode a, JsonNode b) {
        if (a.isObject() && b.isObject()) {
            return a.size() == b.size()
                    && a.propertyStream()
                            .allMatch(member ->
                                    b.has(member.getKey()) && same(member.getValue(), b.get(member.getKey())));
        }
        if (a.isArray() && b.isArray()) {
            boolean same = a.size() == b.size();
            for (int i = 0; same && i < a.size(); i++) {
                same = same(a.get(i), b.get(i));
            }
            return same;
        }
        return a.equals(b)
                || (a.getNodeType() == b.getNodeType()
                        && isNumeric(a)
                        && isNumeric(b)
                        && number(a).compareTo(number(b)) == 0);
    }

    /** How many scalars a value has. */
    static int size(JsonNode value) {
        return value.isContainer() ? value.valueStream().mapToInt(Frames::size).sum() : 1;
    }

    private static boolean isNumeric(JsonNode node) {
        return node.isNumber() || (node.isString() && node.stringValue().matches("-?[0-9]+(\\.[0-9]+)?"));
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}

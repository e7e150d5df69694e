package dev.framewright.generator.model;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The constants that tell requests and pushes from replies (protocol-description.md 2.10). */
public final class FrameMarks {
    private FrameMarks() {}

    /** The different constants of requests and pushes at the place, ordered by their text. */
    public static Collection<JsonLiteral> at(EnvelopeModel envelope, String pointer) {
        Map<String, JsonLiteral> marks = new TreeMap<>();
        add(marks, envelope.request(), "", pointer);
        add(marks, envelope.notification(), "", pointer);
        add(marks, envelope.push(), "", pointer);
        return marks.values();
    }

    private static void add(Map<String, JsonLiteral> marks, @Nullable EnvelopeNode node, String here, String pointer) {
        if (node instanceof EnvelopeNode.Constant constant && here.equals(pointer)) {
            marks.put(constant.value().json(), constant.value());
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            object.entries().forEach(entry -> add(marks, entry.node(), step(here, entry.name()), pointer));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(marks, array.elements().get(i), step(here, "" + i), pointer);
            }
        }
    }

    /** The place of a member or element, as JSON Pointer. */
    public static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

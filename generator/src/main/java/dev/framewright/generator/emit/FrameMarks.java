package dev.framewright.generator.emit;

import dev.framewright.generator.model.EnvelopeModel;
import dev.framewright.generator.model.EnvelopeNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The constants that tell requests and pushes from replies (protocol-description.md 2.10). */
final class FrameMarks {
    private FrameMarks() {}

    /** The constants of requests and pushes at the place, as canonical JSON. */
    static Set<String> at(EnvelopeModel envelope, String pointer) {
        Set<String> marks = new TreeSet<>();
        add(marks, envelope.request(), "", pointer);
        add(marks, envelope.push(), "", pointer);
        return marks;
    }

    private static void add(Set<String> marks, @Nullable EnvelopeNode node, String here, String pointer) {
        if (node instanceof EnvelopeNode.Constant constant && here.equals(pointer)) {
            marks.add(constant.value().json());
        } else if (node instanceof EnvelopeNode.ObjectNode object) {
            object.entries().forEach(entry -> add(marks, entry.node(), step(here, entry.name()), pointer));
        } else if (node instanceof EnvelopeNode.ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(marks, array.elements().get(i), step(here, "" + i), pointer);
            }
        }
    }

    /** The place of a member or element, as JSON Pointer. */
    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

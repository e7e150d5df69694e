package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.source.Location;
import java.nio.charset.StandardCharsets;

/** What a Java class file can hold, said in terms of the schema before the compiler says it in terms of Java. */
final class Limits {
    /** Parameter slots of a constructor, without {@code this}; {@code long} and {@code double} take two. */
    static final int SLOTS = 254;

    /** Constants of an enum whose initialiser still fits into one method. */
    static final int CONSTANTS = 3_000;

    private Limits() {}

    static void check(TypePlan.RecordPlan plan, Location location, Diagnostics diagnostics) {
        int slots = plan.rest() instanceof RestPlan.None ? 0 : 1;
        for (ComponentPlan component : plan.components()) {
            slots += component.java().slots(!component.isPrimitive());
        }
        if (slots > SLOTS) {
            diagnostics.error(
                    "FW0605",
                    location,
                    plan.components().size() + " members need " + slots + " parameter slots; a Java record has at most "
                            + SLOTS,
                    "group members into objects, or leave the schema without properties and read it as a map");
        }
        plan.members().forEach(member -> text(member.wireName(), location, diagnostics));
    }

    static void check(TypeDefinition.Enumeration type, Diagnostics diagnostics) {
        if (type.constants().size() > CONSTANTS) {
            diagnostics.error(
                    "FW0606",
                    type.location(),
                    type.constants().size() + " values; a Java enum of more than " + CONSTANTS + " does not compile",
                    "describe the values by type and pattern instead");
        }
        type.constants().forEach(constant -> text(constant.value().json(), type.location(), diagnostics));
    }

    static void text(String text, Location location, Diagnostics diagnostics) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > JavaText.LONGEST_CONSTANT) {
            diagnostics.error(
                    "FW0607",
                    location,
                    "a text of " + bytes + " bytes; a Java string constant has at most " + JavaText.LONGEST_CONSTANT,
                    "");
        }
    }
}

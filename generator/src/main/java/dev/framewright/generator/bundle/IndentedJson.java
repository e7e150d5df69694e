package dev.framewright.generator.bundle;

import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import java.util.List;

/** JSON for people: a member per line, lists of scalars on one. */
final class IndentedJson {
    private final StringBuilder out = new StringBuilder();

    private IndentedJson() {}

    static String of(Json value) {
        IndentedJson text = new IndentedJson();
        text.append(value, "\n");
        return text.out.toString();
    }

    private void append(Json value, String line) {
        String inner = line + "  ";
        if (value instanceof Json.Obj object && !object.members().isEmpty()) {
            out.append('{');
            String[] separator = {""};
            object.members().forEach((name, member) -> {
                out.append(separator[0])
                        .append(inner)
                        .append(JsonText.quote(name))
                        .append(": ");
                append(member, inner);
                separator[0] = ",";
            });
            out.append(line).append('}');
        } else if (value instanceof Json.Arr array && !isShort(array)) {
            out.append('[');
            String separator = "";
            for (Json element : array.elements()) {
                out.append(separator).append(inner);
                append(element, inner);
                separator = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(value instanceof Json.Arr array ? inline(array.elements()) : JsonText.of(value));
        }
    }

    private static boolean isShort(Json.Arr array) {
        return array.elements().stream().noneMatch(e -> e instanceof Json.Obj || e instanceof Json.Arr);
    }

    private static String inline(List<Json> scalars) {
        return "[" + String.join(", ", scalars.stream().map(JsonText::of).toList()) + "]";
    }
}

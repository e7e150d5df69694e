package dev.framewright.generator.lower;

import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** JSON values written in schemas, as the model has them. */
final class Literals {
    private Literals() {}

    static JsonLiteral of(Json value) {
        if (value instanceof Json.Str text) {
            return new JsonLiteral.Text(text.value(), JsonText.quote(text.value()));
        }
        if (value instanceof Json.Num number) {
            return new JsonLiteral.Numeric(number.value());
        }
        if (value instanceof Json.Bool bool) {
            return new JsonLiteral.Bool(bool.value());
        }
        return value instanceof Json.Null
                ? new JsonLiteral.Null()
                : new JsonLiteral.Structure(JsonText.of(sorted(value)));
    }

    private static Json sorted(Json value) {
        if (value instanceof Json.Obj object) {
            Map<String, Json> members = new LinkedHashMap<>();
            new TreeMap<>(object.members()).forEach((name, member) -> members.put(name, sorted(member)));
            return new Json.Obj(object.location(), members, object.names());
        }
        if (value instanceof Json.Arr array) {
            return new Json.Arr(
                    array.location(),
                    array.elements().stream().map(Literals::sorted).toList());
        }
        return value;
    }
}

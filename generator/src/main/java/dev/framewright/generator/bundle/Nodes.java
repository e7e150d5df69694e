package dev.framewright.generator.bundle;

import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON that stands in no file. */
final class Nodes {
    private static final Location NOWHERE = Location.ofFile("");

    private Nodes() {}

    static Json.Str text(String value) {
        return new Json.Str(NOWHERE, value);
    }

    static Json.Num number(long value) {
        return new Json.Num(NOWHERE, BigDecimal.valueOf(value));
    }

    static Json.Bool bool(boolean value) {
        return new Json.Bool(NOWHERE, value);
    }

    static Json nothing() {
        return new Json.Null(NOWHERE);
    }

    static Json.Arr array(List<? extends Json> elements) {
        return new Json.Arr(NOWHERE, new ArrayList<>(elements));
    }

    static Json.Arr texts(List<String> values) {
        return array(values.stream().map(Nodes::text).toList());
    }

    static Json.Obj object(Map<String, ? extends Json> members) {
        return new Json.Obj(NOWHERE, new LinkedHashMap<>(members), Map.of());
    }

    /** An object with one member. */
    static Json.Obj object(String name, Json value) {
        return object(Map.of(name, value));
    }

    static Json.Obj type(String type) {
        return object("type", text(type));
    }

    static Json literal(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text value) {
            return text(value.value());
        } else if (literal instanceof JsonLiteral.Numeric value) {
            return new Json.Num(NOWHERE, value.value());
        } else if (literal instanceof JsonLiteral.Bool value) {
            return bool(value.value());
        }
        return nothing();
    }

    /** One schema as it is, several as alternatives. */
    static Json any(List<? extends Json> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : object("anyOf", array(schemas));
    }

    /** All of several schemas at once; anything, when there is none. */
    static Json all(List<? extends Json> schemas) {
        if (schemas.size() < 2) {
            return schemas.isEmpty() ? bool(true) : schemas.get(0);
        }
        return object("allOf", array(schemas));
    }
}

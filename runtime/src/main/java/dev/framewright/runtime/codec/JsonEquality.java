package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Equality of JSON values: numbers by value, members in any order. */
final class JsonEquality {
    private JsonEquality() {}

    /** Something that is equal for equal values, and only for those. */
    static Object key(RawJson json) {
        return key(new JsonReader(json.toBytes()));
    }

    private static Object key(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> object(in);
            case ARRAY -> array(in);
            case STRING -> in.readString();
            case NUMBER -> number(in.readRaw().toString());
            case BOOLEAN -> in.readBoolean();
            case NULL -> {
                in.skipValue();
                yield RawJson.NULL;
            }
        };
    }

    /** Scaled to its shortest form; what has too large an exponent for that is told apart by its text. */
    private static Object number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros();
        } catch (ArithmeticException | NumberFormatException e) {
            return List.of("number", text);
        }
    }

    private static Map<String, Object> object(JsonReader in) {
        Map<String, Object> members = new TreeMap<>();
        boolean open = in.beginObject();
        while (open && in.nextMember()) {
            in.name(NO_NAMES);
            String name = in.lastName();
            members.put(name, key(in));
        }
        return members;
    }

    private static List<Object> array(JsonReader in) {
        List<Object> elements = new ArrayList<>();
        boolean open = in.beginArray();
        while (open && in.nextElement()) {
            elements.add(key(in));
        }
        return elements;
    }

    private static final JsonNames NO_NAMES = JsonNames.of();
}

package dev.framewright.generator.lower;

import dev.framewright.generator.source.Json;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of the keyword {@code type}. */
enum JsonType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    NUMBER;

    /** The word in a schema. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word with its article. */
    String phrase() {
        return switch (this) {
            case NULL -> "null";
            case INTEGER, OBJECT, ARRAY -> "an " + word();
            default -> "a " + word();
        };
    }

    /** The type of a value; {@link #INTEGER} for a number without a fractional part. */
    static JsonType of(Json value) {
        if (value instanceof Json.Num number) {
            return number.value().stripTrailingZeros().scale() <= 0 ? INTEGER : NUMBER;
        }
        if (value instanceof Json.Str) {
            return STRING;
        }
        if (value instanceof Json.Bool) {
            return BOOLEAN;
        }
        if (value instanceof Json.Obj) {
            return OBJECT;
        }
        return value instanceof Json.Arr ? ARRAY : NULL;
    }

    /** What {@code type} says, in its order; {@code null} when it is not there. */
    static @Nullable Set<JsonType> read(@Nullable Json type) {
        Set<JsonType> types = new LinkedHashSet<>();
        if (type instanceof Json.Str word) {
            types.add(valueOf(word.value().toUpperCase(Locale.ROOT)));
        } else if (type instanceof Json.Arr words) {
            words.elements().forEach(word -> {
                if (word instanceof Json.Str text) {
                    types.add(valueOf(text.value().toUpperCase(Locale.ROOT)));
                }
            });
        } else {
            return null;
        }
        if (types.contains(NUMBER)) {
            types.remove(INTEGER);
        }
        return types;
    }

    /** What both allow, in the order of {@code a}; {@code null} stands for no limit. */
    static @Nullable Set<JsonType> both(@Nullable Set<JsonType> a, @Nullable Set<JsonType> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        Set<JsonType> common = new LinkedHashSet<>();
        for (JsonType type : a) {
            if (b.contains(type) || (type == INTEGER && b.contains(NUMBER))) {
                common.add(type);
            } else if (type == NUMBER && b.contains(INTEGER)) {
                common.add(INTEGER);
            }
        }
        return common;
    }

    /** Whether {@code types} allows a value of this type. */
    boolean in(@Nullable Set<JsonType> types) {
        return types == null || types.contains(this) || (this == INTEGER && types.contains(NUMBER));
    }
}

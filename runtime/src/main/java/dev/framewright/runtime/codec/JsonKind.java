package dev.framewright.runtime.codec;

import org.jspecify.annotations.Nullable;

/** The six kinds of JSON value. */
public enum JsonKind {
    OBJECT("object"),
    ARRAY("array"),
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    NULL("null");

    private final String label;

    JsonKind(String label) {
        this.label = label;
    }

    /** The JSON name of the kind, such as {@code object}. */
    public String label() {
        return label;
    }

    /** The kind of a value by its first byte, or null if no value starts so. */
    static @Nullable JsonKind startingWith(int first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
            default -> null;
        };
    }
}

package dev.framewright.generator.model;

/** The JSON type of a value on the wire. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
}

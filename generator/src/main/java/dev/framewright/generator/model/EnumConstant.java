package dev.framewright.generator.model;

/**
 * One value of an enumeration.
 *
 * @param name what it may be called (its {@code title}, else the value)
 * @param value the value on the wire
 * @param doc what the schema says about it
 */
public record EnumConstant(NameHint name, JsonLiteral value, Doc doc) {}

package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;

/**
 * One value of an enumeration.
 *
 * @param name what it may be called (its {@code title}, else the value)
 * @param value the value on the wire
 * @param doc what the schema says about it
 * @param location where it is written
 */
public record EnumConstant(NameHint name, JsonLiteral value, Doc doc, Location location) {}

package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;

/**
 * A member of an object, or an element of a tuple.
 *
 * @param wireName the member name on the wire, exactly; for a tuple element its index as text
 * @param name what it may be called in Java
 * @param type its type
 * @param required whether it must be there
 * @param doc what the schema says about it
 * @param location where its schema stands
 */
public record Member(String wireName, NameHint name, Type type, boolean required, Doc doc, Location location) {}

package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;

/**
 * One alternative of a choice.
 *
 * @param name what it may be called if it needs a type of its own (a wrapper around a list, string, ...)
 * @param type its type
 * @param doc what the schema says about it
 * @param location where it is written
 */
public record Branch(NameHint name, Type type, Doc doc, Location location) {}

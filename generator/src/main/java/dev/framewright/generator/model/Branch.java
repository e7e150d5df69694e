package dev.framewright.generator.model;

/**
 * One alternative of a choice.
 *
 * @param name what it may be called if it needs a type of its own (a wrapper around a list, string, ...)
 * @param type its type
 * @param doc what the schema says about it
 */
public record Branch(NameHint name, Type type, Doc doc) {}

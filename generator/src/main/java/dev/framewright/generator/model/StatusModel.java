package dev.framewright.generator.model;

/** The two statuses of a reply; each a string, an integer or a boolean, both of one JSON type. */
public record StatusModel(JsonLiteral accepted, JsonLiteral rejected) {}

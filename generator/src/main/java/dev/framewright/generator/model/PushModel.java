package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * One thing a device announces.
 *
 * @param name its key in {@code protocol.json}
 * @param code its operation code: a string or an integer
 * @param body type of its body; absent when it has none
 */
public record PushModel(
        String name, JsonLiteral code, @Nullable Type body, Doc doc, Location location) {}

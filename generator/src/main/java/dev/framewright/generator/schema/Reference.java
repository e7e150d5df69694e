package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;

/**
 * A reference from one schema to another.
 *
 * @param from the schema it stands in
 * @param keyword {@code $ref}, {@code $dynamicRef} or {@code $recursiveRef}
 * @param target its value
 */
record Reference(Schema from, String keyword, Json.Str target) {}

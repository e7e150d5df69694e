package dev.framewright.generator.bundle;

import dev.framewright.generator.source.Json;
import java.util.Locale;

/**
 * A schema of draft 2020-12 that refers to nothing outside of itself.
 *
 * @param direction which frames it describes
 * @param schema the schema
 */
public record FrameBundle(Direction direction, Json schema) {
    /** Frames that travel the same way for the same reason. */
    public enum Direction {
        /** What a client sends. */
        REQUEST,
        /** What a device answers: bodies, acknowledgements, rejections. */
        RESPONSE,
        /** What a device sends unasked. */
        PUSH;

        /** The word in file names. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The schema as indented JSON; the same bytes for the same protocol. */
    public String toJson() {
        return IndentedJson.of(schema) + "\n";
    }
}

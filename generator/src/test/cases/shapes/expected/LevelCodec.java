package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Level}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class LevelCodec {
    private LevelCodec() {
    }

    static @Nullable Level read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        int value = in.readInt();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return Level.of(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Level value) {
        out.value(value.value());
    }
}

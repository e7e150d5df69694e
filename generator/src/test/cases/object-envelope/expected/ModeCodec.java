package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Mode}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ModeCodec {
    private ModeCodec() {
    }

    static @Nullable Mode read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        long value = in.readLong();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return Mode.of(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Mode value) {
        out.value(value.value());
    }
}

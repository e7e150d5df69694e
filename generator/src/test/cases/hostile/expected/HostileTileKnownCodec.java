package org.example.hostile;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link HostileTileKnown}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class HostileTileKnownCodec {
    private HostileTileKnownCodec() {
    }

    static @Nullable HostileTileKnown read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        long value = in.readLong();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return HostileTileKnown.of(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, HostileTileKnown value) {
        out.value(value.value());
    }
}

package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link EitherOfNumber}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EitherOfNumberCodec {
    private EitherOfNumberCodec() {
    }

    static @Nullable EitherOfNumber read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        long value = 0;
        value = in.readLong();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new EitherOfNumber(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, EitherOfNumber value) {
        out.value(value.value());
    }
}

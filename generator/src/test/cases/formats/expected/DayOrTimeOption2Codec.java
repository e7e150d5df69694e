package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.OffsetTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link DayOrTimeOption2}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class DayOrTimeOption2Codec {
    private DayOrTimeOption2Codec() {
    }

    static @Nullable DayOrTimeOption2 read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable OffsetTime value = null;
        value = Formats.read(in, TextFormat.TIME, OffsetTime.class);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new DayOrTimeOption2(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, DayOrTimeOption2 value) {
        out.value(Formats.text(value.value()));
    }
}

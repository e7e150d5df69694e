package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link WhenOption2}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class WhenOption2Codec {
    private WhenOption2Codec() {
    }

    static @Nullable WhenOption2 read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable OffsetDateTime value = null;
        value = Formats.read(in, TextFormat.DATE_TIME, OffsetDateTime.class);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new WhenOption2(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, WhenOption2 value) {
        out.value(Formats.text(value.value()));
    }
}

package org.example.formats;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Alternatives;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link DayOrTime}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class DayOrTimeCodec {
    static final Alternatives ALTERNATIVES = new Alternatives(false, List.of("DayOrTimeOption1", "DayOrTimeOption2"), List.of(DayOrTimeOption1.CODEC, DayOrTimeOption2.CODEC));

    private DayOrTimeCodec() {
    }

    static @Nullable DayOrTime read(JsonReader in) {
        @Nullable RawJson raw = ALTERNATIVES.read(in);
        return raw == null ? null : new DayOrTime(raw);
    }

    static void write(JsonWriter out, DayOrTime value) {
        out.value(value.raw());
    }
}

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
 * Reads and writes {@link When}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class WhenCodec {
    static final Alternatives ALTERNATIVES = new Alternatives(true, List.of("WhenOption1", "WhenOption2", "WhenOfNumber"), List.of(WhenOption1.CODEC, WhenOption2.CODEC, WhenOfNumber.CODEC));

    private WhenCodec() {
    }

    static @Nullable When read(JsonReader in) {
        @Nullable RawJson raw = ALTERNATIVES.read(in);
        return raw == null ? null : new When(raw);
    }

    static void write(JsonWriter out, When value) {
        out.value(value.raw());
    }
}

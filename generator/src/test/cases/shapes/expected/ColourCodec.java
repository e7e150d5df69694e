package org.example.shapes;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Colour}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ColourCodec {
    private ColourCodec() {
    }

    static @Nullable Colour read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        String value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        @Nullable Colour found = Colour.find(value);
        if (found == null) {
            in.violation(start, "enum", "one of \"red\", \"sky blue\", \"class\"", in.describe(start));
        }
        return found;
    }

    static void write(JsonWriter out, Colour value) {
        out.value(value.value());
    }
}

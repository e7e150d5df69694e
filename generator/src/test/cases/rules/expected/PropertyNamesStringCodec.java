package org.example.rules;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PropertyNamesString}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class PropertyNamesStringCodec {
    private PropertyNamesStringCodec() {
    }

    static @Nullable PropertyNamesString read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        String value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        @Nullable PropertyNamesString found = PropertyNamesString.find(value);
        if (found == null) {
            in.violation(start, "enum", "one of \"a\", \"b\", \"c\"", in.describe(start));
        }
        return found;
    }

    static void write(JsonWriter out, PropertyNamesString value) {
        out.value(value.value());
    }
}

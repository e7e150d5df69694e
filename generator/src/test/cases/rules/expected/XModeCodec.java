package org.example.rules;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link XMode}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class XModeCodec {
    private XModeCodec() {
    }

    static @Nullable XMode read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        String value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        @Nullable XMode found = XMode.find(value);
        if (found == null) {
            in.violation(start, "enum", "one of \"on\", \"off\"", in.describe(start));
        }
        return found;
    }

    static void write(JsonWriter out, XMode value) {
        out.value(value.value());
    }
}

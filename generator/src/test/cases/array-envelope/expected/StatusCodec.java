package org.example.charge;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Status}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class StatusCodec {
    private StatusCodec() {
    }

    static @Nullable Status read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        String value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        @Nullable Status found = Status.find(value);
        if (found == null) {
            in.violation(start, "enum", "one of \"Accepted\", \"Blocked\"", in.describe(start));
        }
        return found;
    }

    static void write(JsonWriter out, Status value) {
        out.value(value.value());
    }
}

package org.example.charge;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Empty}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EmptyCodec {
    private EmptyCodec() {
    }

    static @Nullable Empty read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        while (in.nextMember()) {
            in.violation(in.nameOffset(), "additionalProperties", "only listed members", '"' + in.lastName() + '"');
            in.skipValue();
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Empty();
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Empty value) {
        out.beginObject();
        out.endObject();
    }
}

package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link SetNameRequest}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class SetNameRequestCodec {
    private SetNameRequestCodec() {
    }

    static @Nullable SetNameRequest read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable String body = null;
        body = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new SetNameRequest(body);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, SetNameRequest value) {
        out.value(value.body());
    }
}

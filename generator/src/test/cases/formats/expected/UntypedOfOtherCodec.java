package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link UntypedOfOther}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class UntypedOfOtherCodec {
    private UntypedOfOtherCodec() {
    }

    static @Nullable UntypedOfOther read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable RawJson value = null;
        value = in.readRaw();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new UntypedOfOther(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, UntypedOfOther value) {
        out.value(value.value());
    }
}

package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link UntypedOrNull}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class UntypedOrNullCodec {
    private UntypedOrNullCodec() {
    }

    static @Nullable UntypedOrNull read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable Untyped value = null;
        value = in.readNull() ? null : UntypedCodec.read(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new UntypedOrNull(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, UntypedOrNull value) {
        if (value.value() == null) {
            out.nullValue();
        } else {
            UntypedCodec.write(out, value.value());
        }
    }
}

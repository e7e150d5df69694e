package org.example.rules;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Code}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class CodeCodec {
    private CodeCodec() {
    }

    static @Nullable Code read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable String value = null;
        value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Code(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Code value) {
        out.value(value.value());
    }
}

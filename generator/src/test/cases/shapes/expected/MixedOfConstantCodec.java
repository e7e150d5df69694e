package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link MixedOfConstant}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class MixedOfConstantCodec {
    private MixedOfConstantCodec() {
    }

    static @Nullable MixedOfConstant read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        if (!in.peekScalar().equals("false")) {
            in.violation(in.valueStart(), "const", "false", in.describe(in.valueStart()));
        }
        in.skipValue();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new MixedOfConstant();
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, MixedOfConstant value) {
        out.value(false);
    }
}

package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Exact}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ExactCodec {
    private ExactCodec() {
    }

    static @Nullable Exact read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        double value = 0;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    if (!in.peekScalar().equals("\"exact\"")) {
                        in.violation(in.valueStart(), "const", "\"exact\"", in.describe(in.valueStart()));
                    }
                    in.skipValue();
                }
                case 1 -> {
                    value = in.readDouble();
                }
                default -> {
                    in.violation(in.valueStart(), "items", "at most 2 elements", in.describe(in.valueStart()));
                    in.skipValue();
                }
            }
        }
        if (index < 2) {
            in.violation(start, "minItems", "at least 2 elements", String.valueOf(index));
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Exact(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Exact value) {
        out.beginArray();
        out.value("exact");
        out.value(value.value());
        out.endArray();
    }
}

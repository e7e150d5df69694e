package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link List}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ListCodec {
    private ListCodec() {
    }

    static @Nullable List read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        java.util. @Nullable List<Colour> value = null;
        value = readValue(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new List(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, List value) {
        out.beginArray();
        for (Colour element : value.value()) {
            ColourCodec.write(out, element);
        }
        out.endArray();
    }

    private static java.util.List<Colour> readValue(JsonReader in) {
        java.util.List<Colour> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(ColourCodec.read(in));
            }
        }
        return list;
    }
}

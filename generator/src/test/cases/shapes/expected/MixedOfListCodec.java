package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link MixedOfList}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class MixedOfListCodec {
    private MixedOfListCodec() {
    }

    static @Nullable MixedOfList read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable List<Long> value = null;
        value = readValue(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new MixedOfList(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, MixedOfList value) {
        out.beginArray();
        for (long element : value.value()) {
            out.value(element);
        }
        out.endArray();
    }

    private static List<Long> readValue(JsonReader in) {
        List<Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readLong());
            }
        }
        return list;
    }
}

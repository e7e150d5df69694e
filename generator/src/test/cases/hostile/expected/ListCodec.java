package org.example.hostile;

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
        java.util. @Nullable List<HostileTileString> value = null;
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
        for (HostileTileString element : value.value()) {
            HostileTileStringCodec.write(out, element);
        }
        out.endArray();
    }

    private static java.util.List<HostileTileString> readValue(JsonReader in) {
        java.util.List<HostileTileString> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(HostileTileStringCodec.read(in));
            }
        }
        return list;
    }
}

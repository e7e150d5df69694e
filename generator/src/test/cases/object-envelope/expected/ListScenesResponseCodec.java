package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link ListScenesResponse}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ListScenesResponseCodec {
    private ListScenesResponseCodec() {
    }

    static @Nullable ListScenesResponse read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable List<String> body = null;
        body = readBody(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new ListScenesResponse(body);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, ListScenesResponse value) {
        out.beginArray();
        for (String element : value.body()) {
            out.value(element);
        }
        out.endArray();
    }

    private static List<String> readBody(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }
}

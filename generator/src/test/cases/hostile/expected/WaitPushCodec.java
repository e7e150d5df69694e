package org.example.hostile;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link WaitPush}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class WaitPushCodec {
    private WaitPushCodec() {
    }

    static @Nullable WaitPush read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable List<HostileTileString> body = null;
        body = readBody(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new WaitPush(body);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, WaitPush value) {
        out.beginArray();
        for (HostileTileString element : value.body()) {
            HostileTileStringCodec.write(out, element);
        }
        out.endArray();
    }

    private static List<HostileTileString> readBody(JsonReader in) {
        List<HostileTileString> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(HostileTileStringCodec.read(in));
            }
        }
        return list;
    }
}

package org.example.rules;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Loose}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class LooseCodec {
    private LooseCodec() {
    }

    static @Nullable Loose read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable Map<String, RawJson> value = null;
        value = readValue(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Loose(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Loose value) {
        out.beginObject();
        for (Map.Entry<String, RawJson> entry : value.value().entrySet()) {
            out.name(entry.getKey());
            RawJson element = entry.getValue();
            out.value(element);
        }
        out.endObject();
    }

    private static Map<String, RawJson> readValue(JsonReader in) {
        Map<String, RawJson> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), in.readRaw());
            }
        }
        return map;
    }
}

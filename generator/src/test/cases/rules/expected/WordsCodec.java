package org.example.rules;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Words}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class WordsCodec {
    private WordsCodec() {
    }

    static @Nullable Words read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable Map<String, Long> value = null;
        value = readValue(in);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Words(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Words value) {
        out.beginObject();
        for (Map.Entry<String, Long> entry : value.value().entrySet()) {
            out.name(entry.getKey());
            long element = entry.getValue();
            out.value(element);
        }
        out.endObject();
    }

    private static Map<String, Long> readValue(JsonReader in) {
        Map<String, Long> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), in.readLong());
            }
        }
        return map;
    }
}

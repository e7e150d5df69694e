package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Tail;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link LampDimRequest}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class LampDimRequestCodec {
    private LampDimRequestCodec() {
    }

    static @Nullable LampDimRequest read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        int level = 0;
        @Nullable List<RawJson> tail = null;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    level = in.readInt();
                }
                default -> {
                    if (tail == null) {
                        tail = new ArrayList<>();
                    }
                    tail.add(in.readRaw());
                }
            }
        }
        if (index < 1) {
            in.violation(start, "minItems", "at least 1 element", String.valueOf(index));
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new LampDimRequest(level, Tail.of(tail));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, LampDimRequest value) {
        out.beginArray();
        out.value(value.level());
        for (RawJson element : value.tail().asList()) {
            out.value(element);
        }
        out.endArray();
    }
}

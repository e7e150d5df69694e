package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Tail;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link SwitchLamp}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class SwitchLampCodec {
    private static final Set<String> ALLOWED = Set.of("0", "1");

    private SwitchLampCodec() {
    }

    static @Nullable SwitchLamp read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        int lamp = 0;
        boolean on = false;
        @Nullable List<RawJson> tail = null;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    lamp = in.readInt();
                }
                case 1 -> {
                    on = readOn(in);
                }
                default -> {
                    if (tail == null) {
                        tail = new ArrayList<>();
                    }
                    tail.add(in.readRaw());
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
            return new SwitchLamp(lamp, on, Tail.of(tail));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, SwitchLamp value) {
        out.beginArray();
        out.value(value.lamp());
        out.value(value.on() ? 1 : 0);
        for (RawJson element : value.tail().asList()) {
            out.value(element);
        }
        out.endArray();
    }

    private static boolean readOn(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        boolean value = false;
        switch (in.peek()) {
            case NUMBER -> {
                if (!ALLOWED.contains(in.peekScalar())) {
                    violations = Constraints.add(violations, "", "enum", "0, 1", in.describe(start));
                }
                long number = in.readLong();
                if (violations == null) {
                    value = Conversions.toBoolean(in, start, number);
                }
            }
            default -> {
                in.violation(start, "type", "number", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }
}

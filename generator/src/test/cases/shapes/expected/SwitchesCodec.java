package org.example.shapes;

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
 * Reads and writes {@link Switches}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class SwitchesCodec {
    private static final Set<String> ALLOWED = Set.of("false", "true");

    private SwitchesCodec() {
    }

    static @Nullable Switches read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        boolean first = false;
        boolean second = false;
        @Nullable List<RawJson> tail = null;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    first = readFirst(in);
                }
                case 1 -> {
                    second = readSecond(in);
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
            return new Switches(first, second, Tail.of(tail));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Switches value) {
        out.beginArray();
        out.value(value.first() ? "true" : "false");
        out.value(value.second() ? 1 : 0);
        for (RawJson element : value.tail().asList()) {
            out.value(element);
        }
        out.endArray();
    }

    private static boolean readFirst(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        boolean value = false;
        switch (in.peek()) {
            case STRING -> {
                String text = in.readString();
                if (!ALLOWED.contains(text)) {
                    violations = Constraints.add(violations, "", "enum", "\"false\", \"true\"", text);
                }
                if (violations == null) {
                    value = Conversions.toBoolean(in, start, text);
                }
            }
            default -> {
                in.violation(start, "type", "string", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }

    private static boolean readSecond(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        boolean value = false;
        switch (in.peek()) {
            case NUMBER -> {
                long number = in.readLong();
                violations = Constraints.range(violations, "", number, 0, 1);
                if (violations == null) {
                    value = Conversions.toBoolean(in, start, number);
                }
            }
            case BOOLEAN -> {
                boolean number = in.readBoolean();
                if (violations == null) {
                    value = number;
                }
            }
            default -> {
                in.violation(start, "type", "number or boolean", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }
}

package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Pair}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class PairCodec {
    private PairCodec() {
    }

    static @Nullable Pair read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        int left = 0;
        Presence<String> right = Presence.absent();
        @Nullable String mark = null;
        List<Boolean> tail = new ArrayList<>();
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    left = in.readInt();
                }
                case 1 -> {
                    right = in.readNull() ? Presence.ofNull() : Presence.of(in.readString());
                }
                case 2 -> {
                    mark = readMark(in);
                }
                default -> {
                    tail.add(in.readBoolean());
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
            return new Pair(left, right, mark, tail);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Pair value) {
        out.beginArray();
        out.value(value.left());
        Presence<String> right = value.right();
        if (!right.isAbsent()) {
            @Nullable String right_ = right.orNull();
            if (right_ == null) {
                out.nullValue();
            } else {
                out.value(right_);
            }
        }
        @Nullable String mark = value.mark();
        if (mark != null) {
            out.value(mark);
        }
        for (boolean element : value.tail()) {
            out.value(element);
        }
        out.endArray();
    }

    private static String readMark(JsonReader in) {
        if (!in.peekScalar().equals("\"!\"")) {
            in.violation(in.valueStart(), "const", "\"!\"", in.describe(in.valueStart()));
        }
        in.skipValue();
        return "!";
    }
}

package org.example.rules;

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
        @Nullable Long left = null;
        @Nullable RawJson right = null;
        @Nullable List<RawJson> tail = null;
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    left = in.readLong();
                }
                case 1 -> {
                    right = in.readRaw();
                }
                default -> {
                    if (tail == null) {
                        tail = new ArrayList<>();
                    }
                    tail.add(in.readRaw());
                }
            }
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Pair(left, right, Tail.of(tail));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Pair value) {
        out.beginArray();
        @Nullable Long left = value.left();
        if (left != null) {
            out.value(left);
        }
        @Nullable RawJson right = value.right();
        if (right != null) {
            out.value(right);
        }
        for (RawJson element : value.tail().asList()) {
            out.value(element);
        }
        out.endArray();
    }
}

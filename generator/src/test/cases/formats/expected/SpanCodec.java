package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Span}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class SpanCodec {
    private SpanCodec() {
    }

    static @Nullable Span read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginArray()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable OffsetDateTime from = null;
        Presence<OffsetDateTime> to = Presence.absent();
        List<LocalDate> tail = new ArrayList<>();
        int index = 0;
        while (in.nextElement()) {
            switch (index++) {
                case 0 -> {
                    from = Formats.read(in, TextFormat.DATE_TIME, OffsetDateTime.class);
                }
                case 1 -> {
                    to = in.readNull() ? Presence.ofNull() : Copies.presence(Formats.read(in, TextFormat.DATE_TIME, OffsetDateTime.class));
                }
                default -> {
                    tail.add(Formats.read(in, TextFormat.DATE, LocalDate.class));
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
            return new Span(from, to, tail);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Span value) {
        out.beginArray();
        out.value(Formats.text(value.from()));
        Presence<OffsetDateTime> to = value.to();
        if (!to.isAbsent()) {
            @Nullable OffsetDateTime to_ = to.orNull();
            if (to_ == null) {
                out.nullValue();
            } else {
                out.value(Formats.text(to_));
            }
        }
        for (LocalDate element : value.tail()) {
            out.value(Formats.text(element));
        }
        out.endArray();
    }
}

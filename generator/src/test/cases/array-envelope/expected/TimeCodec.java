package org.example.charge;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Time}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class TimeCodec {
    private static final JsonNames NAMES = JsonNames.of("currentTime");

    private static final byte[] CURRENT_TIME = JsonWriter.encodeName("currentTime");

    private TimeCodec() {
    }

    static @Nullable Time read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable OffsetDateTime currentTime = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    currentTime = Formats.read(in, TextFormat.DATE_TIME, OffsetDateTime.class);
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        in.require(start, seen, 0b1, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Time(currentTime, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Time value) {
        out.beginObject();
        out.name(CURRENT_TIME);
        out.value(Formats.text(value.currentTime()));
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

package org.example.formats;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Event}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EventCodec {
    private static final JsonNames NAMES = JsonNames.of("id", "at", "day", "alarm", "home", "icon", "mail", "took");

    private static final byte[] ID = JsonWriter.encodeName("id");

    private static final byte[] AT = JsonWriter.encodeName("at");

    private static final byte[] DAY = JsonWriter.encodeName("day");

    private static final byte[] ALARM = JsonWriter.encodeName("alarm");

    private static final byte[] HOME = JsonWriter.encodeName("home");

    private static final byte[] ICON = JsonWriter.encodeName("icon");

    private static final byte[] MAIL = JsonWriter.encodeName("mail");

    private static final byte[] TOOK = JsonWriter.encodeName("took");

    private EventCodec() {
    }

    static @Nullable Event read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable UUID id = null;
        @Nullable OffsetDateTime at = null;
        @Nullable LocalDate day = null;
        @Nullable OffsetTime alarm = null;
        @Nullable URI home = null;
        @Nullable URI icon = null;
        @Nullable String mail = null;
        @Nullable String took = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    id = Formats.read(in, TextFormat.UUID, UUID.class);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    at = Formats.read(in, TextFormat.DATE_TIME, OffsetDateTime.class);
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    day = in.readNull() ? null : Formats.read(in, TextFormat.DATE, LocalDate.class);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    alarm = Formats.read(in, TextFormat.TIME, OffsetTime.class);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    home = Formats.read(in, TextFormat.URI, URI.class);
                }
                case 5 -> {
                    seen = in.once(seen, 5);
                    icon = Formats.read(in, TextFormat.URI_REFERENCE, URI.class);
                }
                case 6 -> {
                    seen = in.once(seen, 6);
                    mail = in.readString();
                }
                case 7 -> {
                    seen = in.once(seen, 7);
                    took = in.readString();
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        in.require(start, seen, 0b111, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Event(id, at, day, alarm, home, icon, mail, took, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Event value) {
        out.beginObject();
        out.name(ID);
        out.value(Formats.text(value.id()));
        out.name(AT);
        out.value(Formats.text(value.at()));
        out.name(DAY);
        if (value.day() == null) {
            out.nullValue();
        } else {
            out.value(Formats.text(value.day()));
        }
        @Nullable OffsetTime alarm = value.alarm();
        if (alarm != null) {
            out.name(ALARM);
            out.value(Formats.text(alarm));
        }
        @Nullable URI home = value.home();
        if (home != null) {
            out.name(HOME);
            out.value(Formats.text(home));
        }
        @Nullable URI icon = value.icon();
        if (icon != null) {
            out.name(ICON);
            out.value(Formats.text(icon));
        }
        @Nullable String mail = value.mail();
        if (mail != null) {
            out.name(MAIL);
            out.value(mail);
        }
        @Nullable String took = value.took();
        if (took != null) {
            out.name(TOOK);
            out.value(took);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

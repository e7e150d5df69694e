package org.example.formats;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Kept}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class KeptCodec {
    private static final JsonNames NAMES = JsonNames.of("upper", "short", "days", "text");

    private static final byte[] UPPER = JsonWriter.encodeName("upper");

    private static final byte[] SHORT = JsonWriter.encodeName("short");

    private static final byte[] DAYS = JsonWriter.encodeName("days");

    private static final byte[] TEXT = JsonWriter.encodeName("text");

    private KeptCodec() {
    }

    static @Nullable Kept read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String upper = null;
        @Nullable String short_ = null;
        @Nullable List<String> days = null;
        @Nullable String text = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    upper = in.readString();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    short_ = in.readString();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    days = readDays(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    text = readText(in);
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Kept(upper, short_, days, text, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Kept value) {
        out.beginObject();
        @Nullable String upper = value.upper();
        if (upper != null) {
            out.name(UPPER);
            out.value(upper);
        }
        @Nullable String short_ = value.short_();
        if (short_ != null) {
            out.name(SHORT);
            out.value(short_);
        }
        @Nullable List<String> days = value.days();
        if (days != null) {
            out.name(DAYS);
            out.beginArray();
            for (String element : days) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable String text = value.text();
        if (text != null) {
            out.name(TEXT);
            out.value(text);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<String> readDays(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }

    private static String readText(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        String value = "";
        switch (in.peek()) {
            case STRING -> {
                String text = in.readString();
                violations = Formats.check(violations, "", text, TextFormat.DATE_TIME);
                if (violations == null) {
                    value = text;
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
}

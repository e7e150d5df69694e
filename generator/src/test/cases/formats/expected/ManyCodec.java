package org.example.formats;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Many}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ManyCodec {
    private static final JsonNames NAMES = JsonNames.of("days", "maybe", "byName", "keys", "some");

    private static final byte[] DAYS = JsonWriter.encodeName("days");

    private static final byte[] MAYBE = JsonWriter.encodeName("maybe");

    private static final byte[] BY_NAME = JsonWriter.encodeName("byName");

    private static final byte[] KEYS = JsonWriter.encodeName("keys");

    private static final byte[] SOME = JsonWriter.encodeName("some");

    private ManyCodec() {
    }

    static @Nullable Many read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable List<LocalDate> days = null;
        @Nullable List<@Nullable OffsetTime> maybe = null;
        @Nullable Map<String, UUID> byName = null;
        @Nullable Map<String, RawJson> keys = null;
        @Nullable List<RawJson> some = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    days = readDays(in);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    maybe = readMaybe(in);
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    byName = readByName(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    keys = readKeys(in);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    some = readSome(in);
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
            return new Many(days, maybe, byName, keys, some, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Many value) {
        out.beginObject();
        @Nullable List<LocalDate> days = value.days();
        if (days != null) {
            out.name(DAYS);
            out.beginArray();
            for (LocalDate element : days) {
                out.value(Formats.text(element));
            }
            out.endArray();
        }
        @Nullable List<@Nullable OffsetTime> maybe = value.maybe();
        if (maybe != null) {
            out.name(MAYBE);
            out.beginArray();
            for (@Nullable OffsetTime element : maybe) {
                if (element == null) {
                    out.nullValue();
                } else {
                    out.value(Formats.text(element));
                }
            }
            out.endArray();
        }
        @Nullable Map<String, UUID> byName = value.byName();
        if (byName != null) {
            out.name(BY_NAME);
            out.beginObject();
            for (Map.Entry<String, UUID> entry : byName.entrySet()) {
                out.name(entry.getKey());
                UUID element = entry.getValue();
                out.value(Formats.text(element));
            }
            out.endObject();
        }
        @Nullable Map<String, RawJson> keys = value.keys();
        if (keys != null) {
            out.name(KEYS);
            out.beginObject();
            for (Map.Entry<String, RawJson> entry : keys.entrySet()) {
                out.name(entry.getKey());
                RawJson element = entry.getValue();
                out.value(element);
            }
            out.endObject();
        }
        @Nullable List<RawJson> some = value.some();
        if (some != null) {
            out.name(SOME);
            out.beginArray();
            for (RawJson element : some) {
                out.value(element);
            }
            out.endArray();
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<LocalDate> readDays(JsonReader in) {
        List<LocalDate> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(Formats.read(in, TextFormat.DATE, LocalDate.class));
            }
        }
        return list;
    }

    private static List<@Nullable OffsetTime> readMaybe(JsonReader in) {
        List<@Nullable OffsetTime> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readNull() ? null : Formats.read(in, TextFormat.TIME, OffsetTime.class));
            }
        }
        return list;
    }

    private static Map<String, UUID> readByName(JsonReader in) {
        Map<String, UUID> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), Formats.read(in, TextFormat.UUID, UUID.class));
            }
        }
        return map;
    }

    private static Map<String, RawJson> readKeys(JsonReader in) {
        Map<String, RawJson> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), in.readRaw());
            }
        }
        return map;
    }

    private static List<RawJson> readSome(JsonReader in) {
        List<RawJson> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readRaw());
            }
        }
        return list;
    }
}

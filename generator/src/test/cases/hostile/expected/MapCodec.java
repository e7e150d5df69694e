package org.example.hostile;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Map}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class MapCodec {
    private static final JsonNames NAMES = JsonNames.of("list", "map");

    private static final byte[] LIST = JsonWriter.encodeName("list");

    private static final byte[] MAP = JsonWriter.encodeName("map");

    private MapCodec() {
    }

    static @Nullable Map read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable List<HostileTileString> list = null;
        java.util. @Nullable Map<String, Long> map = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    list = readList(in);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    map = readMap(in);
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
            return new Map(list, map, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Map value) {
        out.beginObject();
        @Nullable List<HostileTileString> list = value.list();
        if (list != null) {
            out.name(LIST);
            out.beginArray();
            for (HostileTileString element : list) {
                HostileTileStringCodec.write(out, element);
            }
            out.endArray();
        }
        java.util. @Nullable Map<String, Long> map = value.map();
        if (map != null) {
            out.name(MAP);
            out.beginObject();
            for (java.util.Map.Entry<String, Long> entry : map.entrySet()) {
                out.name(entry.getKey());
                long element = entry.getValue();
                out.value(element);
            }
            out.endObject();
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<HostileTileString> readList(JsonReader in) {
        List<HostileTileString> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(HostileTileStringCodec.read(in));
            }
        }
        return list;
    }

    private static java.util.Map<String, Long> readMap(JsonReader in) {
        java.util.Map<String, Long> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), in.readLong());
            }
        }
        return map;
    }
}

package org.example.shapes;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Collections}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class CollectionsCodec {
    private static final JsonNames NAMES = JsonNames.of("words", "grid", "holes", "byName", "nested");

    private static final byte[] WORDS = JsonWriter.encodeName("words");

    private static final byte[] GRID = JsonWriter.encodeName("grid");

    private static final byte[] HOLES = JsonWriter.encodeName("holes");

    private static final byte[] BY_NAME = JsonWriter.encodeName("byName");

    private static final byte[] NESTED = JsonWriter.encodeName("nested");

    private CollectionsCodec() {
    }

    static @Nullable Collections read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable List<String> words = null;
        @Nullable List<List<Integer>> grid = null;
        @Nullable List<@Nullable Long> holes = null;
        @Nullable Map<String, Double> byName = null;
        Presence<Map<String, List<Tree>>> nested = Presence.absent();
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    words = readWords(in);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    grid = readGrid(in);
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    holes = readHoles(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    byName = readByName(in);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    nested = in.readNull() ? Presence.ofNull() : Presence.of(readNested(in));
                }
                default -> {
                    in.violation(in.nameOffset(), "additionalProperties", "only listed members", '"' + in.lastName() + '"');
                    in.skipValue();
                }
            }
        }
        in.require(start, seen, 0b1, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Collections(words, grid, holes, byName, nested);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Collections value) {
        out.beginObject();
        out.name(WORDS);
        out.beginArray();
        for (String element : value.words()) {
            out.value(element);
        }
        out.endArray();
        @Nullable List<List<Integer>> grid = value.grid();
        if (grid != null) {
            out.name(GRID);
            out.beginArray();
            for (List<Integer> element : grid) {
                out.beginArray();
                for (int element_ : element) {
                    out.value(element_);
                }
                out.endArray();
            }
            out.endArray();
        }
        @Nullable List<@Nullable Long> holes = value.holes();
        if (holes != null) {
            out.name(HOLES);
            out.beginArray();
            for (@Nullable Long element : holes) {
                if (element == null) {
                    out.nullValue();
                } else {
                    out.value(element);
                }
            }
            out.endArray();
        }
        @Nullable Map<String, Double> byName = value.byName();
        if (byName != null) {
            out.name(BY_NAME);
            out.beginObject();
            for (Map.Entry<String, Double> entry : byName.entrySet()) {
                out.name(entry.getKey());
                double element = entry.getValue();
                out.value(element);
            }
            out.endObject();
        }
        Presence<Map<String, List<Tree>>> nested = value.nested();
        if (!nested.isAbsent()) {
            out.name(NESTED);
            @Nullable Map<String, List<Tree>> nested_ = nested.orNull();
            if (nested_ == null) {
                out.nullValue();
            } else {
                out.beginObject();
                for (Map.Entry<String, List<Tree>> entry : nested_.entrySet()) {
                    out.name(entry.getKey());
                    List<Tree> element = entry.getValue();
                    out.beginArray();
                    for (Tree element_ : element) {
                        TreeCodec.write(out, element_);
                    }
                    out.endArray();
                }
                out.endObject();
            }
        }
        out.endObject();
    }

    private static List<String> readWords(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }

    private static List<Integer> readGridElement(JsonReader in) {
        List<Integer> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readInt());
            }
        }
        return list;
    }

    private static List<List<Integer>> readGrid(JsonReader in) {
        List<List<Integer>> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(readGridElement(in));
            }
        }
        return list;
    }

    private static List<@Nullable Long> readHoles(JsonReader in) {
        List<@Nullable Long> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readNull() ? null : in.readLong());
            }
        }
        return list;
    }

    private static Map<String, Double> readByName(JsonReader in) {
        Map<String, Double> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), in.readDouble());
            }
        }
        return map;
    }

    private static List<Tree> readNestedValue(JsonReader in) {
        List<Tree> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(TreeCodec.read(in));
            }
        }
        return list;
    }

    private static Map<String, List<Tree>> readNested(JsonReader in) {
        Map<String, List<Tree>> map = new LinkedHashMap<>();
        if (in.beginObject()) {
            while (in.nextMember()) {
                if (map.containsKey(in.lastName())) {
                    in.duplicate(in.nameOffset());
                }
                map.put(in.lastName(), readNestedValue(in));
            }
        }
        return map;
    }
}

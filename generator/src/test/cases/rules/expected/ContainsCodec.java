package org.example.rules;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Contains}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ContainsCodec {
    private static final JsonNames NAMES = JsonNames.of("tags", "steps", "roles", "grid", "out");

    private static final byte[] TAGS = JsonWriter.encodeName("tags");

    private static final byte[] STEPS = JsonWriter.encodeName("steps");

    private static final byte[] ROLES = JsonWriter.encodeName("roles");

    private static final byte[] GRID = JsonWriter.encodeName("grid");

    private static final byte[] OUT = JsonWriter.encodeName("out");

    private ContainsCodec() {
    }

    static @Nullable Contains read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable List<String> tags = null;
        @Nullable List<RawJson> steps = null;
        @Nullable List<Role> roles = null;
        @Nullable List<List<Double>> grid = null;
        @Nullable Long out = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    tags = readTags(in);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    steps = readSteps(in);
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    roles = readRoles(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    grid = readGrid(in);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    out = in.readLong();
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
            return new Contains(tags, steps, roles, grid, out, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Contains value) {
        out.beginObject();
        @Nullable List<String> tags = value.tags();
        if (tags != null) {
            out.name(TAGS);
            out.beginArray();
            for (String element : tags) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable List<RawJson> steps = value.steps();
        if (steps != null) {
            out.name(STEPS);
            out.beginArray();
            for (RawJson element : steps) {
                out.value(element);
            }
            out.endArray();
        }
        @Nullable List<Role> roles = value.roles();
        if (roles != null) {
            out.name(ROLES);
            out.beginArray();
            for (Role element : roles) {
                RoleCodec.write(out, element);
            }
            out.endArray();
        }
        @Nullable List<List<Double>> grid = value.grid();
        if (grid != null) {
            out.name(GRID);
            out.beginArray();
            for (List<Double> element : grid) {
                out.beginArray();
                for (double element_ : element) {
                    out.value(element_);
                }
                out.endArray();
            }
            out.endArray();
        }
        @Nullable Long out_ = value.out();
        if (out_ != null) {
            out.name(OUT);
            out.value(out_);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<String> readTags(JsonReader in) {
        List<String> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readString());
            }
        }
        return list;
    }

    private static List<RawJson> readSteps(JsonReader in) {
        List<RawJson> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readRaw());
            }
        }
        return list;
    }

    private static List<Role> readRoles(JsonReader in) {
        List<Role> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(RoleCodec.read(in));
            }
        }
        return list;
    }

    private static List<Double> readGridElement(JsonReader in) {
        List<Double> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(in.readDouble());
            }
        }
        return list;
    }

    private static List<List<Double>> readGrid(JsonReader in) {
        List<List<Double>> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(readGridElement(in));
            }
        }
        return list;
    }
}

package org.example.shapes;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
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
 * Reads and writes {@link Tree}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class TreeCodec {
    private static final JsonNames NAMES = JsonNames.of("name", "children");

    private static final byte[] NAME = JsonWriter.encodeName("name");

    private static final byte[] CHILDREN = JsonWriter.encodeName("children");

    private TreeCodec() {
    }

    static @Nullable Tree read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String name = null;
        @Nullable List<Tree> children = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    name = in.readString();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    children = readChildren(in);
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
            return new Tree(name, children, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Tree value) {
        out.beginObject();
        out.name(NAME);
        out.value(value.name());
        @Nullable List<Tree> children = value.children();
        if (children != null) {
            out.name(CHILDREN);
            out.beginArray();
            for (Tree element : children) {
                TreeCodec.write(out, element);
            }
            out.endArray();
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<Tree> readChildren(JsonReader in) {
        List<Tree> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(TreeCodec.read(in));
            }
        }
        return list;
    }
}

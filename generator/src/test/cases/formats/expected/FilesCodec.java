package org.example.formats;

import dev.framewright.runtime.Base64Text;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
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
 * Reads and writes {@link Files}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class FilesCodec {
    private static final JsonNames NAMES = JsonNames.of("one", "other", "all", "hex");

    private static final byte[] ONE = JsonWriter.encodeName("one");

    private static final byte[] OTHER = JsonWriter.encodeName("other");

    private static final byte[] ALL = JsonWriter.encodeName("all");

    private static final byte[] HEX = JsonWriter.encodeName("hex");

    private FilesCodec() {
    }

    static @Nullable Files read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable Base64Text one = null;
        Presence<Base64Text> other = Presence.absent();
        @Nullable List<Base64Text> all = null;
        @Nullable String hex = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    one = Base64Text.ofText(in.readString());
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    other = in.readNull() ? Presence.ofNull() : Presence.of(Base64Text.ofText(in.readString()));
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    all = readAll(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    hex = in.readString();
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
            return new Files(one, other, all, hex, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Files value) {
        out.beginObject();
        @Nullable Base64Text one = value.one();
        if (one != null) {
            out.name(ONE);
            out.value(one.text());
        }
        Presence<Base64Text> other = value.other();
        if (!other.isAbsent()) {
            out.name(OTHER);
            @Nullable Base64Text other_ = other.orNull();
            if (other_ == null) {
                out.nullValue();
            } else {
                out.value(other_.text());
            }
        }
        @Nullable List<Base64Text> all = value.all();
        if (all != null) {
            out.name(ALL);
            out.beginArray();
            for (Base64Text element : all) {
                out.value(element.text());
            }
            out.endArray();
        }
        @Nullable String hex = value.hex();
        if (hex != null) {
            out.name(HEX);
            out.value(hex);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static List<Base64Text> readAll(JsonReader in) {
        List<Base64Text> list = new ArrayList<>();
        if (in.beginArray()) {
            while (in.nextElement()) {
                list.add(Base64Text.ofText(in.readString()));
            }
        }
        return list;
    }
}

package org.example.hostile;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link HostileTileString}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class HostileTileStringCodec {
    private static final JsonNames NAMES = JsonNames.of("Object");

    private static final byte[] OBJECT = JsonWriter.encodeName("Object");

    private HostileTileStringCodec() {
    }

    static @Nullable HostileTileString read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String object = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    object = in.readString();
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
            return new HostileTileString(object, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, HostileTileString value) {
        out.beginObject();
        @Nullable String object = value.object();
        if (object != null) {
            out.name(OBJECT);
            out.value(object);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

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
 * Reads and writes {@link HostileTileString2}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class HostileTileString2Codec {
    private static final JsonNames NAMES = JsonNames.of("a");

    private static final byte[] A = JsonWriter.encodeName("a");

    private HostileTileString2Codec() {
    }

    static @Nullable HostileTileString2 read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable Violation a = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    a = ViolationCodec.read(in);
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
            return new HostileTileString2(a, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, HostileTileString2 value) {
        out.beginObject();
        @Nullable Violation a = value.a();
        if (a != null) {
            out.name(A);
            ViolationCodec.write(out, a);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

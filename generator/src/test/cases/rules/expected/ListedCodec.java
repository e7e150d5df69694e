package org.example.rules;

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
 * Reads and writes {@link Listed}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ListedCodec {
    private static final JsonNames NAMES = JsonNames.of("a");

    private static final byte[] A = JsonWriter.encodeName("a");

    private ListedCodec() {
    }

    static @Nullable Listed read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable Long a = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    a = in.readLong();
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
            return new Listed(a, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Listed value) {
        out.beginObject();
        @Nullable Long a = value.a();
        if (a != null) {
            out.name(A);
            out.value(a);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

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
 * Reads and writes {@link AObject}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class AObjectCodec {
    private static final JsonNames NAMES = JsonNames.of("b");

    private static final byte[] B = JsonWriter.encodeName("b");

    private AObjectCodec() {
    }

    static @Nullable AObject read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable Long b = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    b = in.readLong();
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
            return new AObject(b, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, AObject value) {
        out.beginObject();
        @Nullable Long b = value.b();
        if (b != null) {
            out.name(B);
            out.value(b);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

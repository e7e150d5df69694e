package org.example.shapes;

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
 * Reads and writes {@link Circle}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class CircleCodec {
    private static final JsonNames NAMES = JsonNames.of("kind", "r");

    private static final byte[] KIND = JsonWriter.encodeName("kind");

    private static final byte[] R = JsonWriter.encodeName("r");

    private CircleCodec() {
    }

    static @Nullable Circle read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        double r = 0;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    if (!in.peekScalar().equals("\"circle\"")) {
                        in.violation(in.valueStart(), "const", "\"circle\"", in.describe(in.valueStart()));
                    }
                    in.skipValue();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    r = in.readDouble();
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        in.require(start, seen, 0b11, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Circle(r, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Circle value) {
        out.beginObject();
        out.name(KIND);
        out.value("circle");
        out.name(R);
        out.value(value.r());
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

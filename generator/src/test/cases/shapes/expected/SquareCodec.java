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
 * Reads and writes {@link Square}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class SquareCodec {
    private static final JsonNames NAMES = JsonNames.of("kind", "a");

    private static final byte[] KIND = JsonWriter.encodeName("kind");

    private static final byte[] A = JsonWriter.encodeName("a");

    private SquareCodec() {
    }

    static @Nullable Square read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        double a = 0;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    if (!in.peekScalar().equals("\"square\"")) {
                        in.violation(in.valueStart(), "const", "\"square\"", in.describe(in.valueStart()));
                    }
                    in.skipValue();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    a = in.readDouble();
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
            return new Square(a, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Square value) {
        out.beginObject();
        out.name(KIND);
        out.value("square");
        out.name(A);
        out.value(value.a());
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

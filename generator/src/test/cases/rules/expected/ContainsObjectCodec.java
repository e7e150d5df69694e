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
 * Reads and writes {@link ContainsObject}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ContainsObjectCodec {
    private static final JsonNames NAMES = JsonNames.of("name");

    private static final byte[] NAME = JsonWriter.encodeName("name");

    private ContainsObjectCodec() {
    }

    static @Nullable ContainsObject read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    if (!in.peekScalar().equals("\"admin\"")) {
                        in.violation(in.valueStart(), "const", "\"admin\"", in.describe(in.valueStart()));
                    }
                    in.skipValue();
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
            return new ContainsObject(Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, ContainsObject value) {
        out.beginObject();
        out.name(NAME);
        out.value("admin");
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

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
 * Reads and writes {@link ConstraintsOption2}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ConstraintsOption2Codec {
    private static final JsonNames NAMES = JsonNames.of("end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e");

    private static final byte[] END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94 = JsonWriter.encodeName("end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e");

    private ConstraintsOption2Codec() {
    }

    static @Nullable ConstraintsOption2 read(JsonReader in) {
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
                    if (!in.peekScalar().equals("\"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\"")) {
                        in.violation(in.valueStart(), "const", "\"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\"", in.describe(in.valueStart()));
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
            return new ConstraintsOption2(Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, ConstraintsOption2 value) {
        out.beginObject();
        out.name(END_STATIC_SYSTEM_SET_PROPERTY_PWNED_1_AND_U002A_U002F_ALSO_C_USERS_5_L_b78c3e94);
        out.value("end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e");
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

package org.example.hostile;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link ConstraintsOfConstant}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ConstraintsOfConstantCodec {
    private ConstraintsOfConstantCodec() {
    }

    static @Nullable ConstraintsOfConstant read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        if (!in.peekScalar().equals("\"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\"")) {
            in.violation(in.valueStart(), "const", "\"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\"", in.describe(in.valueStart()));
        }
        in.skipValue();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new ConstraintsOfConstant();
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, ConstraintsOfConstant value) {
        out.value("end */ static { System.setProperty(\"pwned\", \"1\"); } /* and \\u002a\\u002f also, C:\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \r\n\r\n new\u2028line \u202e");
    }
}

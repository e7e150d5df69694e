package org.example.hostile;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Violation}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ViolationCodec {
    private ViolationCodec() {
    }

    static @Nullable Violation read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        String value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        @Nullable Violation found = Violation.find(value);
        if (found == null) {
            in.violation(start, "enum", "one of \"end */ static { System.setProperty(\\\"pwned\\\", \\\"1\\\"); } /* and \\\\u002a\\\\u002f also, C:\\\\users, $5 $L $$ {@code x} @param a @see <b>&amp; \\r\\n\\r\\n new\u2028line \u202e\", \"$\", \"*/\", \"\", \"class\", \"CODEC\", \"\ud83d\udd25\", \"1\", \"-1\"", in.describe(start));
        }
        return found;
    }

    static void write(JsonWriter out, Violation value) {
        out.value(value.value());
    }
}

package org.example.hostile;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Constraints}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ConstraintsCodec {
    private ConstraintsCodec() {
    }

    static @Nullable Constraints read(JsonReader in) {
        int start = in.valueStart();
        int branch = choose(in);
        switch (branch) {
            case 0 -> {
                return ConstraintsOfConstantCodec.read(in);
            }
            case 1 -> {
                return ConstraintsOption2Codec.read(in);
            }
            default -> {
                in.violation(start, "oneOf", "object or string", in.describe(start));
                in.skipValue();
                return null;
            }
        }
    }

    static void write(JsonWriter out, Constraints value) {
        if (value instanceof ConstraintsOfConstant branch) {
            ConstraintsOfConstantCodec.write(out, branch);
        } else if (value instanceof ConstraintsOption2 branch) {
            ConstraintsOption2Codec.write(out, branch);
        }
    }

    private static int choose(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                return 1;
            }
            case STRING -> {
                return 0;
            }
            default -> {
                return -1;
            }
        }
    }
}

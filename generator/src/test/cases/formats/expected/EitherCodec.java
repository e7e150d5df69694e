package org.example.formats;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Either}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EitherCodec {
    private EitherCodec() {
    }

    static @Nullable Either read(JsonReader in) {
        int start = in.valueStart();
        int branch = choose(in);
        switch (branch) {
            case 0 -> {
                return EitherOfTextCodec.read(in);
            }
            case 1 -> {
                return EitherOfNumberCodec.read(in);
            }
            default -> {
                in.violation(start, "oneOf", "string or number", in.describe(start));
                in.skipValue();
                return null;
            }
        }
    }

    static void write(JsonWriter out, Either value) {
        if (value instanceof EitherOfText branch) {
            EitherOfTextCodec.write(out, branch);
        } else if (value instanceof EitherOfNumber branch) {
            EitherOfNumberCodec.write(out, branch);
        }
    }

    private static int choose(JsonReader in) {
        switch (in.peek()) {
            case STRING -> {
                return 0;
            }
            case NUMBER -> {
                return 1;
            }
            default -> {
                return -1;
            }
        }
    }
}

package org.example.shapes;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Shape}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ShapeCodec {
    private ShapeCodec() {
    }

    static @Nullable Shape read(JsonReader in) {
        int start = in.valueStart();
        int branch = choose(in);
        switch (branch) {
            case 0 -> {
                return CircleCodec.read(in);
            }
            case 1 -> {
                return SquareCodec.read(in);
            }
            default -> {
                in.violation(start, "oneOf", "member \"kind\" to be \"circle\" or \"square\"", in.describe(start));
                in.skipValue();
                return null;
            }
        }
    }

    static void write(JsonWriter out, Shape value) {
        if (value instanceof Circle branch) {
            CircleCodec.write(out, branch);
        } else if (value instanceof Square branch) {
            SquareCodec.write(out, branch);
        }
    }

    private static int choose(JsonReader in) {
        @Nullable String probe0 = in.peekMember("kind");
        switch (probe0 == null ? "" : probe0) {
            case "\"circle\"" -> {
                return 0;
            }
            case "\"square\"" -> {
                return 1;
            }
            default -> {
                return -1;
            }
        }
    }
}

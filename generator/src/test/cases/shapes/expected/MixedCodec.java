package org.example.shapes;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Mixed}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class MixedCodec {
    private MixedCodec() {
    }

    static @Nullable Mixed read(JsonReader in) {
        int start = in.valueStart();
        int branch = choose(in);
        switch (branch) {
            case 0 -> {
                return MixedOfNumberCodec.read(in);
            }
            case 1 -> {
                return MixedOfTextCodec.read(in);
            }
            case 2 -> {
                return MixedOfListCodec.read(in);
            }
            case 3 -> {
                return MixedOfConstantCodec.read(in);
            }
            case 4 -> {
                return ShapeCodec.read(in);
            }
            default -> {
                in.violation(start, "oneOf", "object or array or string or number or boolean", in.describe(start));
                in.skipValue();
                return null;
            }
        }
    }

    static void write(JsonWriter out, Mixed value) {
        if (value instanceof MixedOfNumber branch) {
            MixedOfNumberCodec.write(out, branch);
        } else if (value instanceof MixedOfText branch) {
            MixedOfTextCodec.write(out, branch);
        } else if (value instanceof MixedOfList branch) {
            MixedOfListCodec.write(out, branch);
        } else if (value instanceof MixedOfConstant branch) {
            MixedOfConstantCodec.write(out, branch);
        } else if (value instanceof Shape branch) {
            ShapeCodec.write(out, branch);
        }
    }

    private static int choose(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                return 4;
            }
            case ARRAY -> {
                return 2;
            }
            case STRING -> {
                return 1;
            }
            case NUMBER -> {
                return 0;
            }
            case BOOLEAN -> {
                return 3;
            }
            default -> {
                return -1;
            }
        }
    }
}

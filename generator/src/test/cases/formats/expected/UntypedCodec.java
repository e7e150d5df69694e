package org.example.formats;

import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Untyped}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class UntypedCodec {
    private UntypedCodec() {
    }

    static @Nullable Untyped read(JsonReader in) {
        int start = in.valueStart();
        int branch = choose(in);
        switch (branch) {
            case 0 -> {
                return UntypedOfTextCodec.read(in);
            }
            case 1 -> {
                return UntypedOfOtherCodec.read(in);
            }
            default -> {
                in.violation(start, "oneOf", "object or array or string or number or boolean", in.describe(start));
                in.skipValue();
                return null;
            }
        }
    }

    static void write(JsonWriter out, Untyped value) {
        if (value instanceof UntypedOfText branch) {
            UntypedOfTextCodec.write(out, branch);
        } else if (value instanceof UntypedOfOther branch) {
            UntypedOfOtherCodec.write(out, branch);
        }
    }

    private static int choose(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                return 1;
            }
            case ARRAY -> {
                return 1;
            }
            case STRING -> {
                return 0;
            }
            case NUMBER -> {
                return 1;
            }
            case BOOLEAN -> {
                return 1;
            }
            default -> {
                return -1;
            }
        }
    }
}

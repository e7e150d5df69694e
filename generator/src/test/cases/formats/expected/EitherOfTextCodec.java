package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link EitherOfText}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class EitherOfTextCodec {
    private EitherOfTextCodec() {
    }

    static @Nullable EitherOfText read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable UUID value = null;
        value = Formats.read(in, TextFormat.UUID, UUID.class);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new EitherOfText(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, EitherOfText value) {
        out.value(Formats.text(value.value()));
    }
}

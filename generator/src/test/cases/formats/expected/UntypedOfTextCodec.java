package org.example.formats;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link UntypedOfText}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class UntypedOfTextCodec {
    private UntypedOfTextCodec() {
    }

    static @Nullable UntypedOfText read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable LocalDate value = null;
        value = Formats.read(in, TextFormat.DATE, LocalDate.class);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new UntypedOfText(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, UntypedOfText value) {
        out.value(Formats.text(value.value()));
    }
}

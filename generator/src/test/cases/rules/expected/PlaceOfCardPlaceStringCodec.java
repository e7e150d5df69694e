package org.example.rules;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PlaceOfCardPlaceString}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class PlaceOfCardPlaceStringCodec {
    private PlaceOfCardPlaceStringCodec() {
    }

    static @Nullable PlaceOfCardPlaceString read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable String value = null;
        value = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new PlaceOfCardPlaceString(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, PlaceOfCardPlaceString value) {
        out.value(value.value());
    }
}

package org.example.rules;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link PlaceOfCardPlaceOther}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class PlaceOfCardPlaceOtherCodec {
    private PlaceOfCardPlaceOtherCodec() {
    }

    static @Nullable PlaceOfCardPlaceOther read(JsonReader in) {
        int start = in.valueStart();
        int before = in.violationCount();
        @Nullable RawJson value = null;
        value = in.readRaw();
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new PlaceOfCardPlaceOther(value);
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, PlaceOfCardPlaceOther value) {
        out.value(value.value());
    }
}

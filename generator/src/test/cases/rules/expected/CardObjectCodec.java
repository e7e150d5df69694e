package org.example.rules;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link CardObject}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class CardObjectCodec {
    private static final JsonNames NAMES = JsonNames.of("place");

    private static final byte[] PLACE = JsonWriter.encodeName("place");

    private CardObjectCodec() {
    }

    static @Nullable CardObject read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable Place place = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    place = in.readNull() ? null : PlaceCodec.read(in);
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        in.require(start, seen, 0b1, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new CardObject(place, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, CardObject value) {
        out.beginObject();
        out.name(PLACE);
        if (value.place() == null) {
            out.nullValue();
        } else {
            PlaceCodec.write(out, value.place());
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

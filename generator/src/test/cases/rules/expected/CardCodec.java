package org.example.rules;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Card}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class CardCodec {
    private static final JsonNames NAMES = JsonNames.of("name", "card", "place", "other");

    private static final byte[] NAME = JsonWriter.encodeName("name");

    private static final byte[] CARD = JsonWriter.encodeName("card");

    private static final byte[] PLACE = JsonWriter.encodeName("place");

    private static final byte[] OTHER = JsonWriter.encodeName("other");

    private CardCodec() {
    }

    static @Nullable Card read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String name = null;
        @Nullable Long card = null;
        @Nullable String place = null;
        @Nullable RawJson other = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    name = in.readString();
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    card = in.readLong();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    place = in.readString();
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    other = in.readRaw();
                }
                default -> {
                    if (extras == null) {
                        extras = Extras.builder();
                    }
                    Envelopes.extra(extras, in.lastName(), in, in.nameOffset());
                }
            }
        }
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Card(name, card, place, other, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Card value) {
        out.beginObject();
        @Nullable String name = value.name();
        if (name != null) {
            out.name(NAME);
            out.value(name);
        }
        @Nullable Long card = value.card();
        if (card != null) {
            out.name(CARD);
            out.value(card);
        }
        @Nullable String place = value.place();
        if (place != null) {
            out.name(PLACE);
            out.value(place);
        }
        @Nullable RawJson other = value.other();
        if (other != null) {
            out.name(OTHER);
            out.value(other);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

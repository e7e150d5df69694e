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
 * Reads and writes {@link Matched}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class MatchedCodec {
    private static final JsonNames NAMES = JsonNames.of("name", "nick");

    private static final byte[] NAME = JsonWriter.encodeName("name");

    private static final byte[] NICK = JsonWriter.encodeName("nick");

    private MatchedCodec() {
    }

    static @Nullable Matched read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String name = null;
        @Nullable String nick = null;
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
                    nick = in.readString();
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
            return new Matched(name, nick, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Matched value) {
        out.beginObject();
        out.name(NAME);
        out.value(value.name());
        @Nullable String nick = value.nick();
        if (nick != null) {
            out.name(NICK);
            out.value(nick);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

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
 * Reads and writes {@link Extended}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ExtendedCodec {
    private static final JsonNames NAMES = JsonNames.of("name", "x-mode");

    private static final byte[] NAME = JsonWriter.encodeName("name");

    private static final byte[] X_MODE = JsonWriter.encodeName("x-mode");

    private ExtendedCodec() {
    }

    static @Nullable Extended read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        @Nullable String name = null;
        @Nullable XMode xMode = null;
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
                    xMode = XModeCodec.read(in);
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
            return new Extended(name, xMode, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Extended value) {
        out.beginObject();
        @Nullable String name = value.name();
        if (name != null) {
            out.name(NAME);
            out.value(name);
        }
        @Nullable XMode xMode = value.xMode();
        if (xMode != null) {
            out.name(X_MODE);
            XModeCodec.write(out, xMode);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }
}

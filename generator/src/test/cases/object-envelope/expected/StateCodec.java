package org.example.lamp;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link State}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class StateCodec {
    private static final JsonNames NAMES = JsonNames.of("on", "level", "mode", "lux", "key", "pin");

    private static final Set<String> ALLOWED = Set.of("0", "1");

    private static final TextPattern PATTERN = TextPattern.of("^(-?[0-9]+([.][0-9]+)?|inf)\\z", "^(-?[0-9]+([.][0-9]+)?|inf)$");

    private static final byte[] ON = JsonWriter.encodeName("on");

    private static final byte[] LEVEL = JsonWriter.encodeName("level");

    private static final byte[] MODE = JsonWriter.encodeName("mode");

    private static final byte[] LUX = JsonWriter.encodeName("lux");

    private static final byte[] KEY = JsonWriter.encodeName("key");

    private static final byte[] PIN = JsonWriter.encodeName("pin");

    private StateCodec() {
    }

    static @Nullable State read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        boolean on = false;
        @Nullable Integer level = null;
        @Nullable Mode mode = null;
        @Nullable Double lux = null;
        @Nullable String key = null;
        Presence<Long> pin = Presence.absent();
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    on = readOn(in);
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    level = in.readInt();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    mode = ModeCodec.read(in);
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    lux = readLux(in);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    key = in.readString();
                }
                case 5 -> {
                    seen = in.once(seen, 5);
                    pin = in.readNull() ? Presence.ofNull() : Presence.of(in.readLong());
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
            return new State(on, level, mode, lux, key, pin, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, State value) {
        out.beginObject();
        out.name(ON);
        out.value(value.on() ? 1 : 0);
        @Nullable Integer level = value.level();
        if (level != null) {
            out.name(LEVEL);
            out.value(level);
        }
        @Nullable Mode mode = value.mode();
        if (mode != null) {
            out.name(MODE);
            ModeCodec.write(out, mode);
        }
        @Nullable Double lux = value.lux();
        if (lux != null) {
            out.name(LUX);
            out.value(Conversions.text(lux));
        }
        @Nullable String key = value.key();
        if (key != null) {
            out.name(KEY);
            out.value(key);
        }
        Presence<Long> pin = value.pin();
        if (!pin.isAbsent()) {
            out.name(PIN);
            @Nullable Long pin_ = pin.orNull();
            if (pin_ == null) {
                out.nullValue();
            } else {
                out.value(pin_);
            }
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static boolean readOn(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        boolean value = false;
        switch (in.peek()) {
            case NUMBER -> {
                if (!ALLOWED.contains(in.peekScalar())) {
                    violations = Constraints.add(violations, "", "enum", "0, 1", in.describe(start));
                }
                long number = in.readLong();
                if (violations == null) {
                    value = Conversions.toBoolean(in, start, number);
                }
            }
            default -> {
                in.violation(start, "type", "number", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }

    private static double readLux(JsonReader in) {
        int start = in.valueStart();
        @Nullable List<Violation> violations = null;
        double value = 0;
        switch (in.peek()) {
            case STRING -> {
                String text = in.readString();
                violations = Constraints.pattern(violations, "", text, PATTERN);
                if (violations == null) {
                    value = Conversions.toDouble(in, start, text);
                }
            }
            case NUMBER -> {
                double number = in.readDouble();
                if (violations == null) {
                    value = number;
                }
            }
            default -> {
                in.violation(start, "type", "string or number", in.describe(start));
                in.skipValue();
            }
        }
        if (violations != null) {
            in.violations(start, violations);
        }
        return value;
    }
}

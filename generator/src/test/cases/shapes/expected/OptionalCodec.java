package org.example.shapes;

import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Presence;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.codec.Conversions;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonNames;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Optional}.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class OptionalCodec {
    private static final JsonNames NAMES = JsonNames.of("absentOrNull", "nullable", "flag", "kind", "label", "nothing", "any", "other");

    private static final RawJson NOTHING = Conversions.constant("null");

    private static final byte[] ABSENT_OR_NULL = JsonWriter.encodeName("absentOrNull");

    private static final byte[] NULLABLE = JsonWriter.encodeName("nullable");

    private static final byte[] FLAG = JsonWriter.encodeName("flag");

    private static final byte[] KIND = JsonWriter.encodeName("kind");

    private static final byte[] LABEL = JsonWriter.encodeName("label");

    private static final byte[] NOTHING_2 = JsonWriter.encodeName("nothing");

    private static final byte[] ANY = JsonWriter.encodeName("any");

    private static final byte[] OTHER = JsonWriter.encodeName("other");

    private OptionalCodec() {
    }

    static @Nullable Optional read(JsonReader in) {
        int start = in.valueStart();
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        Presence<Integer> absentOrNull = Presence.absent();
        @Nullable String nullable = null;
        @Nullable Boolean flag = null;
        @Nullable String kind = null;
        @Nullable RawJson nothing = null;
        @Nullable RawJson any = null;
        @Nullable RawJson other = null;
        Extras. @Nullable Builder extras = null;
        long seen = 0;
        while (in.nextMember()) {
            switch (in.name(NAMES)) {
                case 0 -> {
                    seen = in.once(seen, 0);
                    absentOrNull = in.readNull() ? Presence.ofNull() : Presence.of(in.readInt());
                }
                case 1 -> {
                    seen = in.once(seen, 1);
                    nullable = in.readNull() ? null : in.readString();
                }
                case 2 -> {
                    seen = in.once(seen, 2);
                    flag = in.readBoolean();
                }
                case 3 -> {
                    seen = in.once(seen, 3);
                    kind = readKind(in);
                }
                case 4 -> {
                    seen = in.once(seen, 4);
                    if (!in.peekScalar().equals("\"always\"")) {
                        in.violation(in.valueStart(), "const", "\"always\"", in.describe(in.valueStart()));
                    }
                    in.skipValue();
                }
                case 5 -> {
                    seen = in.once(seen, 5);
                    nothing = readNothing(in);
                }
                case 6 -> {
                    seen = in.once(seen, 6);
                    any = in.readRaw();
                }
                case 7 -> {
                    seen = in.once(seen, 7);
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
        in.require(start, seen, 0b10010, NAMES);
        if (in.violationCount() != before) {
            return null;
        }
        try {
            return new Optional(absentOrNull, nullable, flag, kind, nothing, any, other, Extras.of(extras));
        } catch (InvalidValueException e) {
            in.violations(start, e.violations());
            return null;
        }
    }

    static void write(JsonWriter out, Optional value) {
        out.beginObject();
        Presence<Integer> absentOrNull = value.absentOrNull();
        if (!absentOrNull.isAbsent()) {
            out.name(ABSENT_OR_NULL);
            @Nullable Integer absentOrNull_ = absentOrNull.orNull();
            if (absentOrNull_ == null) {
                out.nullValue();
            } else {
                out.value(absentOrNull_);
            }
        }
        out.name(NULLABLE);
        if (value.nullable() == null) {
            out.nullValue();
        } else {
            out.value(value.nullable());
        }
        @Nullable Boolean flag = value.flag();
        if (flag != null) {
            out.name(FLAG);
            out.value(flag);
        }
        @Nullable String kind = value.kind();
        if (kind != null) {
            out.name(KIND);
            out.value(kind);
        }
        out.name(LABEL);
        out.value("always");
        @Nullable RawJson nothing = value.nothing();
        if (nothing != null) {
            out.name(NOTHING_2);
            out.value(nothing);
        }
        @Nullable RawJson any = value.any();
        if (any != null) {
            out.name(ANY);
            out.value(any);
        }
        @Nullable RawJson other = value.other();
        if (other != null) {
            out.name(OTHER);
            out.value(other);
        }
        Envelopes.writeMembers(out, value.extras());
        out.endObject();
    }

    private static String readKind(JsonReader in) {
        if (!in.peekScalar().equals("\"k\"")) {
            in.violation(in.valueStart(), "const", "\"k\"", in.describe(in.valueStart()));
        }
        in.skipValue();
        return "k";
    }

    private static RawJson readNothing(JsonReader in) {
        if (!in.peekScalar().equals("null")) {
            in.violation(in.valueStart(), "const", "null", in.describe(in.valueStart()));
        }
        in.skipValue();
        return NOTHING;
    }
}

package dev.framewright.runtime.codec;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives that cannot be told apart by looking: each is tried, and the value is kept as it came. For generated code.
 *
 * @param exclusive whether exactly one has to fit ({@code oneOf}), not just any ({@code anyOf})
 * @param names what messages call the alternatives
 * @param codecs the alternatives
 */
public record Alternatives(boolean exclusive, List<String> names, List<JsonCodec<?>> codecs) {
    /** Alternatives by name. */
    public Alternatives {
        names = List.copyOf(names);
        codecs = List.copyOf(codecs);
    }

    /** Reads the next value if the alternatives allow it; else a violation, the value is skipped, null. */
    public @Nullable RawJson read(JsonReader in) {
        int start = in.valueStart();
        int fitting = 0;
        for (JsonCodec<?> codec : codecs) {
            if ((exclusive || fitting == 0) && in.accepts(codec)) {
                fitting++;
            }
        }
        if (fitting == 1) {
            return in.readRaw();
        }
        String all = String.join(", ", names);
        if (exclusive) {
            String found = fitting == 0 ? in.describe(start) : "a value that is " + fitting + " of them";
            in.violation(start, "oneOf", "exactly one of " + all, found);
        } else {
            in.violation(start, "anyOf", "one of " + all, in.describe(start));
        }
        in.skipValue();
        return null;
    }

    /**
     * Checks a value.
     *
     * @throws InvalidValueException if the alternatives do not allow it
     */
    public RawJson check(RawJson value) {
        JsonReader in = new JsonReader(value.toBytes());
        if (read(in) == null) {
            throw new InvalidValueException(in.violations());
        }
        return value;
    }

    /** The value as one of the alternatives; null when it is none of these. */
    public static <T> @Nullable T as(RawJson value, JsonCodec<T> codec) {
        return Decoding.decode(value.toBytes(), codec) instanceof Decoded.Ok<T> ok ? ok.value() : null;
    }
}

package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of values that are kept as they came, for the constructors of generated records; see {@link Constraints}. */
public final class RawValues {
    private RawValues() {}

    /** {@code type}: a value of one of some kinds; of no kind at all when there are none. */
    public static @Nullable List<Violation> kind(
            @Nullable List<Violation> v, String pointer, RawJson value, JsonKind... kinds) {
        JsonKind kind = value.kind();
        if (Arrays.asList(kinds).contains(kind)) {
            return v;
        }
        String expected = Arrays.stream(kinds).map(JsonKind::label).collect(Collectors.joining(" or "));
        return Constraints.add(
                v,
                pointer,
                kinds.length == 0 ? "false" : "type",
                kinds.length == 0 ? "nothing at all" : expected,
                describe(value));
    }

    /** {@code enum}: one of some values, compared as JSON compares. */
    public static @Nullable List<Violation> listed(
            @Nullable List<Violation> v, String pointer, RawJson value, String... allowed) {
        for (String one : allowed) {
            if (Conversions.isSame(value, one)) {
                return v;
            }
        }
        return Constraints.add(v, pointer, "enum", String.join(", ", allowed), describe(value));
    }

    private static String describe(RawJson value) {
        return new JsonReader(value.toBytes()).describe(0);
    }
}

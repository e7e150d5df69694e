package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of values that are kept as they came, for the constructors of generated records; see {@link Constraints}. */
public final class RawValues {
    /** Values that are told when none of them is meant. */
    private static final int SHOWN = 20;

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
        return listed(v, pointer, value, List.of(List.of(allowed)));
    }

    /** The same for so many values that they stand in several lists. */
    public static @Nullable List<Violation> listed(
            @Nullable List<Violation> v, String pointer, RawJson value, List<List<String>> allowed) {
        for (List<String> some : allowed) {
            for (String one : some) {
                if (Conversions.isSame(value, one)) {
                    return v;
                }
            }
        }
        String expected = allowed.stream().flatMap(List::stream).limit(SHOWN).collect(Collectors.joining(", "));
        long all = allowed.stream().mapToLong(List::size).sum();
        return Constraints.add(v, pointer, "enum", expected + (all > SHOWN ? ", ..." : ""), describe(value));
    }

    private static String describe(RawJson value) {
        return new JsonReader(value.toBytes()).describe(0);
    }
}

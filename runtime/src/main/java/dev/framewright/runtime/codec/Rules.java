package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks of values against schemas other than that of their type, for the constructors of generated records; see {@link
 * Constraints}. What such a schema allows is known to a codec, which is tried on the value as it would be written.
 */
public final class Rules {
    /** What was read was within the limits of its reader, and what a program makes has none. */
    private static final JsonLimits LIMITS = new JsonLimits(
            Integer.MAX_VALUE, JsonLimits.DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private Rules() {}

    /** A value, as it was written, has to fit as well. */
    public static @Nullable List<Violation> fits(
            @Nullable List<Violation> v, String pointer, JsonWriter written, JsonCodec<?> codec) {
        return fits(v, pointer, written.toByteArray(), codec);
    }

    /** {@code patternProperties} and {@code additionalProperties}: a member has to fit, unless it lacks a value anyway. */
    public static @Nullable List<Violation> fits(
            @Nullable List<Violation> v, String pointer, @Nullable RawJson value, JsonCodec<?> codec) {
        return value == null ? v : fits(v, pointer, value.toBytes(), codec);
    }

    /** {@code propertyNames}: the name of a member, as a string, has to fit. */
    public static @Nullable List<Violation> name(
            @Nullable List<Violation> v, String pointer, String name, JsonCodec<?> codec) {
        return fits(v, pointer, new JsonWriter().value(name).toByteArray(), codec);
    }

    /** {@code anyOf} whose branches add limits to one type: a value, as it was written, has to fit one of them or more. */
    public static @Nullable List<Violation> anyOf(
            @Nullable List<Violation> v, String pointer, JsonWriter written, JsonCodec<?>... branches) {
        byte[] json = written.toByteArray();
        for (JsonCodec<?> branch : branches) {
            if (fits(null, pointer, json, branch) == null) {
                return v;
            }
        }
        return Constraints.add(
                v, pointer, "anyOf", "a value that fits one of " + branches.length + " schemas", describe(json));
    }

    /** {@code oneOf} whose branches add limits to one type: a value, as it was written, has to fit just one of them. */
    public static @Nullable List<Violation> oneOf(
            @Nullable List<Violation> v, String pointer, JsonWriter written, JsonCodec<?>... branches) {
        byte[] json = written.toByteArray();
        int fitting = 0;
        for (JsonCodec<?> branch : branches) {
            fitting += fits(null, pointer, json, branch) == null ? 1 : 0;
        }
        return fitting == 1
                ? v
                : Constraints.add(
                        v,
                        pointer,
                        "oneOf",
                        "a value that fits just one of " + branches.length + " schemas",
                        fitting == 0 ? describe(json) : "one that fits " + fitting);
    }

    private static String describe(byte[] json) {
        return new JsonReader(json, 0, json.length, LIMITS).describe(0);
    }

    private static @Nullable List<Violation> fits(
            @Nullable List<Violation> v, String pointer, byte[] json, JsonCodec<?> codec) {
        JsonReader in = new JsonReader(json, 0, json.length, LIMITS);
        List<Violation> all = v == null ? new ArrayList<>(2) : v;
        try {
            Object unusedValue = codec.read(in);
            in.violations().forEach(violation -> all.add(violation.below(pointer)));
        } catch (MalformedJsonException e) {
            // it is JSON, so alternatives within alternatives must have become too many
            all.add(e.toViolation(pointer));
        }
        return all.isEmpty() ? null : all;
    }

    /** {@code additionalProperties: false} beside {@code patternProperties}: a member whose name no pattern is found in. */
    public static List<Violation> unlisted(@Nullable List<Violation> v, String pointer, String name, String patterns) {
        return Constraints.add(
                v,
                Constraints.at(pointer, name),
                "additionalProperties",
                "a listed member, or a name that matches " + patterns,
                '"' + name + '"');
    }

    /** {@code contains}, {@code minContains}, {@code maxContains}: so many elements of an array fit. */
    public static @Nullable List<Violation> contains(
            @Nullable List<Violation> v,
            String pointer,
            JsonWriter array,
            JsonCodec<?> codec,
            int minimum,
            int maximum) {
        int fitting = 0;
        JsonReader in = reader(array);
        boolean open = in.beginArray();
        while (open && in.nextElement()) {
            int before = in.violationCount();
            Object value = codec.read(in);
            fitting += value != null && in.violationCount() == before ? 1 : 0;
        }
        String rule = fitting > maximum ? "maxContains" : minimum > 1 ? "minContains" : "contains";
        if (fitting < minimum) {
            return Constraints.add(v, pointer, rule, "at least " + elements(minimum), String.valueOf(fitting));
        }
        return fitting > maximum
                ? Constraints.add(v, pointer, rule, "at most " + elements(maximum), String.valueOf(fitting))
                : v;
    }

    private static String elements(int n) {
        return n + (n == 1 ? " element that fits" : " elements that fit") + " \"contains\"";
    }

    /** {@code uniqueItems} of an array of any elements: no two are equal, as JSON has it. */
    public static @Nullable List<Violation> unique(@Nullable List<Violation> v, String pointer, JsonWriter array) {
        Set<Object> seen = new HashSet<>();
        List<Violation> all = v;
        JsonReader in = reader(array);
        boolean open = in.beginArray();
        for (int index = 0; open && in.nextElement(); index++) {
            RawJson element = in.readRaw();
            if (!seen.add(JsonEquality.key(element))) {
                all = Constraints.add(
                        all, Constraints.at(pointer, index), "uniqueItems", "no element twice", element + " again");
            }
        }
        return all;
    }

    private static JsonReader reader(JsonWriter written) {
        byte[] json = written.toByteArray();
        return new JsonReader(json, 0, json.length, LIMITS);
    }
}

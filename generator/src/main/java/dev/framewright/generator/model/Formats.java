package dev.framewright.generator.model;

import dev.framewright.generator.model.Type.JavaTarget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of {@code format} that have a Java type and are checked; all others say nothing about values. */
public final class Formats {
    private static final Map<String, JavaTarget> TARGETS = new TreeMap<>(Map.of(
            "date-time", JavaTarget.OFFSET_DATE_TIME,
            "date", JavaTarget.LOCAL_DATE,
            "time", JavaTarget.OFFSET_TIME,
            "uuid", JavaTarget.UUID,
            "uri", JavaTarget.URI,
            "uri-reference", JavaTarget.URI));

    /** A date has one spelling, and a URI keeps the one that it came with. */
    private static final Set<String> SPELLED_IN_MANY_WAYS = Set.of("date-time", "time", "uuid");

    private Formats() {}

    /** All of them, sorted. */
    public static List<String> all() {
        return List.copyOf(TARGETS.keySet());
    }

    /** Whether a format is one of them. */
    public static boolean isKnown(@Nullable String format) {
        return format != null && TARGETS.containsKey(format);
    }

    /** Whether a text of this format may be written in another way than it came. */
    public static boolean changesText(@Nullable String format) {
        return format != null && SPELLED_IN_MANY_WAYS.contains(format);
    }

    /** {@code format} if it is one of them, else null. */
    public static @Nullable String known(@Nullable String format) {
        return isKnown(format) ? format : null;
    }

    /** Text that has such a format and no further limits, as a value of the Java type; other text as it is. */
    public static Type typed(Type.Text text) {
        JavaTarget target = text.format() == null ? null : TARGETS.get(text.format());
        boolean plain = text.patterns().isEmpty()
                && text.length().equals(Lengths.NONE)
                && text.rules().isEmpty();
        return target == null || !plain ? text : new Type.Converted(target, List.of(new Type.Form(text, List.of())));
    }

    /** What {@link #typed} gave as text again; other types as they are. */
    public static Type untyped(Type type) {
        return of(type) != null ? ((Type.Converted) type).forms().get(0).type() : type;
    }

    /** The format that a type converts from; null when it is of another kind. */
    public static @Nullable String of(Type type) {
        return type instanceof Type.Converted converted && TARGETS.containsValue(converted.target())
                ? ((Type.Text) converted.forms().get(0).type()).format()
                : null;
    }

    /** The constant of the runtime's enumeration of formats. */
    public static String constant(String format) {
        return format.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

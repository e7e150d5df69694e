package dev.framewright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a value where it is used. Structures with a Java file of their own are reached through {@link Named}. */
public sealed interface Type {

    /** A type with a definition of its own in {@link ProtocolModel#types()}; the only way to recur. */
    record Named(TypeId id) implements Type {}

    /**
     * A string.
     *
     * @param patterns regular expressions as they are written, each of which is somewhere in it
     */
    record Text(
            Lengths length, List<String> patterns, @Nullable String format, List<Rule.Branches> rules) implements Type {
        /** Any string. */
        public static final Text ANY = new Text(Lengths.NONE, List.of(), null, List.of());

        public Text {
            patterns = List.copyOf(patterns);
            rules = List.copyOf(rules);
        }
    }

    /** A number that has no fractional part ({@code 1.0} counts, {@code 1.5} does not). */
    record Whole(Bounds bounds, List<Rule.Branches> rules) implements Type {
        public Whole {
            rules = List.copyOf(rules);
        }

        /** Without rules. */
        public Whole(Bounds bounds) {
            this(bounds, List.of());
        }
    }

    /** Any number. */
    record Decimal(Bounds bounds, List<Rule.Branches> rules) implements Type {
        public Decimal {
            rules = List.copyOf(rules);
        }

        /** Without rules. */
        public Decimal(Bounds bounds) {
            this(bounds, List.of());
        }
    }

    /** {@code true} or {@code false}. */
    record Bool() implements Type {}

    /** Only {@code null}. */
    record Null() implements Type {}

    /** Any JSON value, kept as it came. */
    record Any() implements Type {}

    /**
     * A value of one of some JSON types, never {@code null}, kept as it came.
     *
     * @param kinds the JSON types; none when no value is ever valid
     * @param allowed when not empty, the only values allowed
     */
    record Raw(List<JsonKind> kinds, List<JsonLiteral> allowed) implements Type {
        /** No value at all. */
        public static final Raw NEVER = new Raw(List.of(), List.of());

        /** Every value but {@code null}. */
        public static final Raw NOT_NULL = new Raw(
                List.of(JsonKind.OBJECT, JsonKind.ARRAY, JsonKind.STRING, JsonKind.NUMBER, JsonKind.BOOLEAN),
                List.of());

        public Raw {
            kinds = List.copyOf(kinds);
            allowed = List.copyOf(allowed);
        }

        /** Whether no value is ever valid. */
        public boolean isNever() {
            return kinds.isEmpty();
        }
    }

    /** Exactly one value. Where it is required it needs no component in Java: it is checked on read, written on write. */
    record Constant(JsonLiteral value) implements Type {}

    /** {@code type} or {@code null}; {@code type} itself is never {@code OrNull}, {@code Null} or {@code Any}. */
    record OrNull(Type type) implements Type {}

    /** A list of like elements. */
    record Listing(Type element, Lengths size, boolean unique, List<Rule> rules) implements Type {
        public Listing {
            rules = List.copyOf(rules);
        }

        /** Without rules. */
        public Listing(Type element, Lengths size, boolean unique) {
            this(element, size, unique, List.of());
        }
    }

    /** An object used as a map: member names are data. */
    record Mapping(Type value, Lengths size, List<Rule> rules) implements Type {
        public Mapping {
            rules = List.copyOf(rules);
        }

        /** Without rules. */
        public Mapping(Type value, Lengths size) {
            this(value, size, List.of());
        }
    }

    /**
     * Several wire forms, one Java type ({@code x-java-type}); or text of a format or encoding as a value of its type. Forms have pairwise different JSON types, and a value is
     * written in the first form.
     */
    record Converted(JavaTarget target, List<Form> forms) implements Type {
        public Converted {
            forms = List.copyOf(forms);
        }
    }

    /** What {@link Converted} turns a value into. */
    enum JavaTarget {
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        BIG_DECIMAL,
        BIG_INTEGER,
        STRING,
        OFFSET_DATE_TIME,
        LOCAL_DATE,
        OFFSET_TIME,
        UUID,
        URI,
        BASE64_TEXT
    }

    /**
     * One wire form of a {@link Converted} value.
     *
     * @param type {@link Text}, {@link Whole}, {@link Decimal} or {@link Bool}
     * @param allowed when not empty, the only values allowed in this form ({@code enum} or {@code const}), or, if
     *     {@code type} is a {@code Text} with a pattern, values allowed besides it
     */
    record Form(Type type, List<JsonLiteral> allowed) {
        public Form {
            allowed = List.copyOf(allowed);
        }
    }
}

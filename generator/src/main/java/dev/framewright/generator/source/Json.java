package dev.framewright.generator.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value and the place where it stands. */
public sealed interface Json {
    Location location();

    /** What it is, for people: {@code an object}, {@code the string "x"}, ... */
    default String describe() {
        return JsonText.describe(this);
    }

    /**
     * An object, members in the order of the file.
     *
     * @param names where each member's name stands
     */
    record Obj(Location location, Map<String, Json> members, Map<String, Location> names) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /** The member called {@code name}, if there is one. */
        public @Nullable Json get(String name) {
            return members.get(name);
        }

        public boolean has(String name) {
            return members.containsKey(name);
        }

        /** The text of a string member; absent when there is none or it is no string. */
        public @Nullable String text(String name) {
            return members.get(name) instanceof Str text ? text.value() : null;
        }

        /** Where the name of a member stands; the object itself when there is no such member. */
        public Location nameLocation(String name) {
            Location at = names.get(name);
            return at == null ? location : at;
        }
    }

    /** An array. */
    record Arr(Location location, List<Json> elements) implements Json {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record Str(Location location, String value) implements Json {}

    /** A number, exactly. */
    record Num(Location location, BigDecimal value) implements Json {}

    /** {@code true} or {@code false}. */
    record Bool(Location location, boolean value) implements Json {}

    /** {@code null}. */
    record Null(Location location) implements Json {}
}

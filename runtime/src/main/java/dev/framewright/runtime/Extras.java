package dev.framewright.runtime;

import dev.framewright.runtime.codec.JsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members of an object that its schema does not name, in the order they came, so that writing loses nothing. For an
 * envelope the names are JSON Pointers. Two are equal when they have the same names with the same values in the same
 * order.
 */
public final class Extras {
    /** No members. */
    public static final Extras NONE = new Extras(Map.of());

    private final Map<String, RawJson> members;

    private Extras(Map<String, RawJson> members) {
        this.members = members;
    }

    /** A builder without members. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Adds the member that {@code in} is at to {@code builder} (null for none yet), and gives the builder. When there is one of
     * that name already, the first stays and a violation {@code duplicate} is recorded.
     */
    public static Builder read(@Nullable Builder builder, JsonReader in) {
        Builder extras = builder == null ? builder() : builder;
        int nameOffset = in.nameOffset();
        if (!extras.addIfAbsent(in.lastName(), in.readRaw())) {
            in.duplicate(nameOffset);
        }
        return extras;
    }

    /** What {@code builder} has gathered; {@link #NONE} for null, so that decoders need no builder until there is a member. */
    public static Extras of(@Nullable Builder builder) {
        return builder == null ? NONE : builder.build();
    }

    /** The names, in order. */
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** The names with their values, in order; not modifiable. */
    public Map<String, RawJson> asMap() {
        return members;
    }

    /** The value of a member, or null when there is none of that name. */
    public @Nullable RawJson get(String name) {
        return members.get(name);
    }

    /** Whether there are no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** The number of members. */
    public int size() {
        return members.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extras that
                && members.equals(that.members)
                && new ArrayList<>(members.keySet()).equals(new ArrayList<>(that.members.keySet()));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Gathers members. */
    public static final class Builder {
        private final Map<String, RawJson> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a member.
         *
         * @throws IllegalArgumentException if there is a member of that name already
         */
        public Builder add(String name, RawJson value) {
            if (!addIfAbsent(name, value)) {
                throw new IllegalArgumentException("extra member \"" + name + "\" is there already");
            }
            return this;
        }

        /** Adds a member unless there is one of that name; says whether it did. */
        public boolean addIfAbsent(String name, RawJson value) {
            return members.putIfAbsent(name, value) == null;
        }

        /** The members so far; {@link Extras#NONE} when there are none. */
        public Extras build() {
            return members.isEmpty() ? NONE : new Extras(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
        }
    }
}

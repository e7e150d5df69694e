package dev.framewright.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member that may be left out and may be {@code null}, which are two different things: absent, null, or a value.
 *
 * @param <T> type of the value
 */
public sealed interface Presence<T> {

    /** The member is not there. */
    static <T> Presence<T> absent() {
        return Absent.instance();
    }

    /** The member is there and is {@code null}. */
    static <T> Presence<T> ofNull() {
        return Null.instance();
    }

    /** The member is there and has a value. */
    static <T> Presence<T> of(T value) {
        return new Value<>(value);
    }

    /** The value, or null when absent or {@code null}. */
    @Nullable
    T orNull();

    /** Whether the member is not there. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** The member is not there. */
    record Absent<T>() implements Presence<T> {
        private static final Absent<Object> INSTANCE = new Absent<>();

        @SuppressWarnings("unchecked")
        private static <T> Absent<T> instance() {
            return (Absent<T>) INSTANCE;
        }

        @Override
        public @Nullable T orNull() {
            return null;
        }
    }

    /** The member is there and is {@code null}. */
    record Null<T>() implements Presence<T> {
        private static final Null<Object> INSTANCE = new Null<>();

        @SuppressWarnings("unchecked")
        private static <T> Null<T> instance() {
            return (Null<T>) INSTANCE;
        }

        @Override
        public @Nullable T orNull() {
            return null;
        }
    }

    /**
     * The member is there and has a value.
     *
     * @param value the value
     */
    record Value<T>(T value) implements Presence<T> {
        /** Checks that there is a value. */
        public Value {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public T orNull() {
            return value;
        }
    }
}

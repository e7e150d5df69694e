package dev.framewright.runtime;

import dev.framewright.runtime.codec.JsonWriter;
import java.util.Objects;

/** A JSON integer, string or boolean: what ids, operation codes and statuses are made of. */
public sealed interface Scalar {

    /** An integer. */
    static Scalar of(long value) {
        return new Int(value);
    }

    /** A string. */
    static Scalar of(String value) {
        return new Text(value);
    }

    /** A boolean. */
    static Scalar of(boolean value) {
        return new Bool(value);
    }

    /** Writes the value. */
    void writeTo(JsonWriter out);

    /**
     * An integer.
     *
     * @param value the number
     */
    record Int(long value) implements Scalar {
        @Override
        public void writeTo(JsonWriter out) {
            out.value(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A string.
     *
     * @param value the characters
     */
    record Text(String value) implements Scalar {
        /** Checks that there is a value. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.value(value);
        }

        /** The characters in quotes, fit for a log. */
        @Override
        public String toString() {
            return '"' + Printable.escape(value, Violation.MAX_FOUND) + '"';
        }
    }

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Scalar {
        @Override
        public void writeTo(JsonWriter out) {
            out.value(value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }
}

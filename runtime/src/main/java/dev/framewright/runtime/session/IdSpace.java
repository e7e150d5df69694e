package dev.framewright.runtime.session;

import dev.framewright.runtime.Scalar;
import java.util.random.RandomGenerator;

/** The ids that a protocol allows. */
public sealed interface IdSpace {
    /** A random id. */
    Scalar next(RandomGenerator random);

    /** How many ids there are; {@link Long#MAX_VALUE} when they are too many to count. */
    long size();

    /**
     * Integers.
     *
     * @param minimum the least, inclusive
     * @param maximum the greatest, inclusive
     * @throws IllegalArgumentException when there is none between the two
     */
    static IdSpace integers(long minimum, long maximum) {
        return new Integers(minimum, maximum);
    }

    /** Strings; those made here have 32 hexadecimal digits. */
    static IdSpace strings() {
        return Strings.INSTANCE;
    }

    /**
     * Integers from {@code minimum} to {@code maximum}, both inclusive.
     *
     * @param minimum the least
     * @param maximum the greatest
     */
    record Integers(long minimum, long maximum) implements IdSpace {
        /** Checks that there is at least one. */
        public Integers {
            if (minimum > maximum) {
                throw new IllegalArgumentException("no id from " + minimum + " to " + maximum);
            }
        }

        @Override
        public Scalar next(RandomGenerator random) {
            long above = maximum == Long.MAX_VALUE ? maximum : maximum + 1;
            return Scalar.of(minimum == above ? minimum : random.nextLong(minimum, above));
        }

        @Override
        public long size() {
            long size = maximum - minimum + 1;
            return size > 0 ? size : Long.MAX_VALUE;
        }
    }

    /** Strings of any kind. */
    enum Strings implements IdSpace {
        /** The only one. */
        INSTANCE;

        @Override
        public Scalar next(RandomGenerator random) {
            return Scalar.of(hex(random.nextLong()) + hex(random.nextLong()));
        }

        @Override
        public long size() {
            return Long.MAX_VALUE;
        }

        private static String hex(long value) {
            String digits = Long.toHexString(value);
            return "0".repeat(16 - digits.length()) + digits;
        }
    }
}

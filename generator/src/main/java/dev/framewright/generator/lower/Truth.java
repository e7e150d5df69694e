package dev.framewright.generator.lower;

import java.util.function.Function;

/** Whether something holds, as far as that can be told. */
enum Truth {
    NO,
    MAYBE,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth not() {
        return this == MAYBE ? MAYBE : of(this == NO);
    }

    /** Whether {@code test} holds for all. */
    static <T> Truth all(Iterable<T> tested, Function<T, Truth> test) {
        Truth all = YES;
        for (T one : tested) {
            all = all == NO ? NO : all.and(test.apply(one));
        }
        return all;
    }

    /** Whether {@code test} holds for at least {@code least} and at most {@code most}. */
    static <T> Truth count(Iterable<T> tested, Function<T, Truth> test, int least, int most) {
        int sure = 0;
        int possible = 0;
        for (T one : tested) {
            Truth truth = test.apply(one);
            sure += truth == YES ? 1 : 0;
            possible += truth == NO ? 0 : 1;
        }
        if (sure >= least && possible <= most) {
            return YES;
        }
        return possible < least || sure > most ? NO : MAYBE;
    }
}

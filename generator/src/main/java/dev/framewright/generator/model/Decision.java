package dev.framewright.generator.model;

import java.util.List;

/**
 * How a reader tells alternatives apart: a tree of questions about the value, each answered by looking at one place.
 * {@code otherwise} is taken when the place is absent or the answer is none of the cases.
 */
public sealed interface Decision {

    /** It is alternative number {@code branch} (0-based). */
    record Take(int branch) implements Decision {}

    /**
     * Looking is not enough: every alternative is tried. The value is kept as it came.
     *
     * @param exclusive whether exactly one has to fit ({@code oneOf}), not just any
     */
    record Each(boolean exclusive) implements Decision {}

    /** It is none of the alternatives. */
    record None() implements Decision {}

    /** By the JSON type of the value at a place. */
    record ByKind(Probe at, List<KindCase> cases, Decision otherwise) implements Decision {
        public ByKind {
            cases = List.copyOf(cases);
        }
    }

    /** By the scalar at a place. */
    record ByValue(Probe at, List<ValueCase> cases, Decision otherwise) implements Decision {
        public ByValue {
            cases = List.copyOf(cases);
        }
    }

    /** By the number of elements of an array; the value is an array. */
    record ByArity(List<ArityCase> cases, Decision otherwise) implements Decision {
        public ByArity {
            cases = List.copyOf(cases);
        }
    }

    /** By whether a place exists. */
    record ByPresence(Probe at, Decision present, Decision absent) implements Decision {}

    /** One answer to {@link ByKind}. */
    record KindCase(JsonKind kind, Decision then) {}

    /** One answer to {@link ByValue}: any of {@code values}, none of them a {@link JsonLiteral.Structure}. */
    record ValueCase(List<JsonLiteral> values, Decision then) {
        public ValueCase {
            values = List.copyOf(values);
        }
    }

    /** One answer to {@link ByArity}: both ends included; {@code Integer.MAX_VALUE} for no upper end. */
    record ArityCase(int minimum, int maximum, Decision then) {}
}

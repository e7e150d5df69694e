package dev.framewright.generator.model;

import java.util.List;

/** What has to hold of a value beside what its type says. */
public sealed interface Rule {

    /**
     * So many elements are of a type ({@code contains}).
     *
     * @param minimum how many at least
     * @param maximum how many at most; {@code Integer.MAX_VALUE} for any number
     */
    record Contains(Type type, int minimum, int maximum) implements Rule {}

    /** No two elements of a tuple are equal ({@code uniqueItems}). */
    record Unique() implements Rule {}

    /** The name of each member that is not listed, as a string, is of a type ({@code propertyNames}). */
    record Names(Type type) implements Rule {}

    /**
     * What members that are not listed have to be by their names ({@code patternProperties}).
     *
     * @param patterns each that is found in a name holds
     * @param others what holds for names in which none is found
     */
    record Members(List<Named> patterns, Additional others) implements Rule {
        public Members {
            patterns = List.copyOf(patterns);
        }

        /** Members whose name has a regular expression somewhere in it. */
        public record Named(String pattern, Type type) {}
    }

    /**
     * The value is of one of these types, too ({@code anyOf}, {@code oneOf} whose branches only add limits).
     *
     * @param exclusive whether it must not be of a second one
     */
    record Branches(List<Type> types, boolean exclusive) implements Rule {
        public Branches {
            types = List.copyOf(types);
        }
    }

    /** The whole object is of another type, too, when a member is there ({@code dependentSchemas}). */
    record Dependent(String member, Type type) implements Rule {}
}

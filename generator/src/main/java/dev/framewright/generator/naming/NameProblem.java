package dev.framewright.generator.naming;

/**
 * A name that could not be given as asked.
 *
 * @param kind what is wrong
 * @param key whose name it is
 * @param name the name in question
 * @param other key of the one that has the name already; empty when it is reserved or there is none
 */
public record NameProblem(Kind kind, String key, String name, String other) {
    /** What can be wrong with a name. */
    public enum Kind {
        /** The name the user chose is no legal name. */
        ILLEGAL,
        /** The name the user chose is taken. */
        TAKEN,
        /** Every candidate is taken, so the name says more about the place. */
        QUALIFIED,
        /** Every candidate is taken, so a number was appended. */
        NUMBERED
    }
}

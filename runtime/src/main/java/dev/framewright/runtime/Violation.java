package dev.framewright.runtime;

import java.util.Objects;

/**
 * One thing that is wrong with a frame or a value: where, which rule, what was expected and what was found.
 *
 * <p>{@code found} is made fit for a log: cut at {@value #MAX_FOUND} characters, control and other hidden characters
 * escaped as Java source escapes them.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value; empty for the whole document
 * @param rule name of the rule that was broken: a JSON Schema keyword such as {@code type}, {@code required},
 *     {@code minimum}, or one of the codec's own, such as {@code overflow}, {@code duplicate}, {@code syntax}
 * @param expected what the rule asks for
 * @param found what was there instead
 */
public record Violation(String pointer, String rule, String expected, String found) {
    /** Longest {@link #found()}, in characters. */
    public static final int MAX_FOUND = 200;

    /** Makes {@code found} fit for a log. */
    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        expected = Printable.escape(expected, Integer.MAX_VALUE);
        found = Printable.escape(found, MAX_FOUND);
    }

    /** One line, such as {@code /a/0: expected integer, found string "x" (type)}; the root is called {@code (root)}. */
    public String message() {
        String place = pointer.isEmpty() ? "(root)" : Printable.escape(pointer, Integer.MAX_VALUE);
        return place + ": expected " + expected + ", found " + found + " (" + rule + ")";
    }

    /** The same violation seen from further out: {@code base} is put before the pointer. */
    public Violation below(String base) {
        return base.isEmpty() ? this : new Violation(base + pointer, rule, expected, found);
    }

    @Override
    public String toString() {
        return message();
    }
}

package dev.framewright.runtime.codec;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Violation;

/**
 * The bytes are not strict JSON (RFC 8259 in UTF-8) or go beyond {@link JsonLimits}. Carries no stack trace: the cause is
 * in the bytes, not in the program.
 *
 * <p>Rules: {@code syntax}, {@code utf-8}, {@code surrogate} (half of a surrogate pair, escaped), {@code duplicate}
 * (a member name twice in one object), and the limits {@code bytes}, {@code depth}, {@code number-length},
 * {@code name-length}, {@code string-length}.
 */
public final class MalformedJsonException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String rule;
    private final String expected;
    private final String found;

    MalformedJsonException(int offset, String rule, String expected, String found) {
        super(
                "malformed JSON at byte " + offset + ": expected " + expected + ", found " + found + " (" + rule + ")",
                null,
                false);
        this.offset = offset;
        this.rule = rule;
        this.expected = expected;
        this.found = found;
    }

    /** Something else than the grammar asks for stands at {@code at}. */
    static MalformedJsonException syntax(byte[] bytes, int at, int end, String expected) {
        return new MalformedJsonException(at, "syntax", expected, at < end ? nameOf(bytes[at]) : "end of input");
    }

    private static String nameOf(byte found) {
        return found > ' ' && found < 0x7F ? "\"" + (char) found + "\"" : String.format("byte 0x%02X", found & 0xFF);
    }

    /** Index of the byte where the trouble was noticed, in the array that was read. */
    public int offset() {
        return offset;
    }

    /** The rule that was broken. */
    public String rule() {
        return rule;
    }

    /** The same as a violation of the value at {@code pointer}. */
    public Violation toViolation(String pointer) {
        return new Violation(pointer, rule, expected, found + " at byte " + offset);
    }
}

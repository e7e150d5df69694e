package dev.framewright.generator.diagnostics;

import dev.framewright.generator.source.Location;

/**
 * One thing to say about a protocol description.
 *
 * @param code stable code such as {@code FW0107}, explained in {@code docs/spec/diagnostics.md}
 * @param severity whether it stops generation
 * @param location where, in the file the user wrote
 * @param message what was found and what was expected, one sentence without a final full stop
 * @param hint what to do about it; empty when the message says it all
 */
public record Diagnostic(String code, Severity severity, Location location, String message, String hint) {

    /** One line as compilers print it, with the hint on a line of its own when there is one. */
    public String format() {
        StringBuilder text = new StringBuilder()
                .append(location)
                .append(' ')
                .append(severity.label())
                .append(' ')
                .append(code)
                .append(' ')
                .append(message);
        if (!location.pointer().isEmpty()) {
            text.append(" (at ").append(location.pointer()).append(')');
        }
        if (!hint.isEmpty()) {
            text.append("\n  hint: ").append(hint);
        }
        return text.toString();
    }
}

package dev.framewright.runtime.session;

import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came from outside, short and escaped, for the log. */
final class LogText {
    private static final int MAX_VIOLATIONS = 5;

    private LogText() {}

    static String of(byte[] frame) {
        int length = Math.min(frame.length, 4 * Violation.MAX_FOUND);
        return Scalar.of(new String(frame, 0, length, StandardCharsets.UTF_8)).toString();
    }

    static String of(List<Violation> violations) {
        return join(violations, Violation::message);
    }

    /** Where and which rule, but nothing that the frame says. */
    static String withoutValues(List<Violation> violations) {
        return join(
                violations,
                violation -> "at " + Scalar.of(violation.pointer()) + " expected " + violation.expected() + " ("
                        + violation.rule() + ")");
    }

    private static String join(List<Violation> violations, Function<Violation, String> text) {
        String first = violations.stream().limit(MAX_VIOLATIONS).map(text).collect(Collectors.joining("; "));
        int more = violations.size() - MAX_VIOLATIONS;
        return more > 0 ? first + "; and " + more + " more" : first;
    }
}

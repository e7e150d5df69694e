package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** A frame that belongs to a request breaks the rules of the protocol: a reply that came, or a body about to be sent. */
public final class ProtocolViolationException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    ProtocolViolationException(String what, List<Violation> violations) {
        super(
                violations.stream().map(Violation::message).collect(Collectors.joining("; ", what + ": ", "")),
                null,
                false);
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, at least one; pointers from the root of the frame. */
    public List<Violation> violations() {
        return violations;
    }
}

package dev.framewright.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Decoded#orElseThrow()} when there is no value: the document was invalid or its operation unknown. */
public final class DecodingException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    DecodingException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    DecodingException(UnknownMessage message) {
        super("unknown operation " + message.operation());
        this.violations = List.of();
    }

    /** What was wrong with the document; empty when its operation is unknown. */
    public List<Violation> violations() {
        return violations;
    }
}

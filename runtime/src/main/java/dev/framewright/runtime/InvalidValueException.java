package dev.framewright.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that its schema does not allow. Constructors of generated records throw it, with every violation at once; so
 * does the writer for a value that JSON cannot express.
 */
public final class InvalidValueException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations what is wrong, at least one; pointers are relative to the value under construction */
    public InvalidValueException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    /** All that is wrong, in the order of the components. */
    public List<Violation> violations() {
        return violations;
    }
}

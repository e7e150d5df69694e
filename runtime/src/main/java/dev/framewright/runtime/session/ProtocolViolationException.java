package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.RawFrame;
import dev.framewright.runtime.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** A frame that belongs to a request breaks the rules of the protocol: a reply that came, or a body about to be sent. */
public final class ProtocolViolationException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;
    private final transient RawFrame frame;

    ProtocolViolationException(String what, List<Violation> violations, byte[] frame) {
        super(
                violations.stream().map(Violation::message).collect(Collectors.joining("; ", what + ": ", "")),
                null,
                false);
        this.violations = List.copyOf(violations);
        this.frame = RawFrame.copyOf(frame);
    }

    /** What is wrong, at least one; pointers from the root of the frame. */
    public List<Violation> violations() {
        return violations;
    }

    /** The whole frame, as it came or as it would have been sent; not part of the message, since it may have secrets. */
    public RawFrame frame() {
        return frame;
    }
}

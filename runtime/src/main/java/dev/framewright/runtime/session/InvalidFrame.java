package dev.framewright.runtime.session;

import dev.framewright.runtime.Violation;
import java.util.List;

/**
 * A frame that came in and could not be used; the connection goes on.
 *
 * @param violations what is wrong, at least one; pointers from the root of the frame
 * @param frame the bytes as they came
 */
@SuppressWarnings("ArrayRecordComponent")
public record InvalidFrame(List<Violation> violations, byte[] frame) {
    /** Copies the list. */
    public InvalidFrame {
        violations = List.copyOf(violations);
    }
}

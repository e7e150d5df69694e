package dev.framewright.runtime.session;

import dev.framewright.runtime.Scalar;
import java.util.Objects;

/**
 * Something that a device announces unasked.
 *
 * @param name the key in the protocol description
 * @param code the operation code on the wire
 */
public record PushType(String name, Scalar code) {
    /** Checks that nothing is missing. */
    public PushType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
    }
}

package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param body the value; at most 8 characters
 */
@Generated("dev.framewright.generator")
@NullMarked
public record SetNameRequest(String body) implements LampRequest {
    /**
     * Checks every constraint.
     *
     * @param body as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public SetNameRequest {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", body);
        if (body != null) {
            violations = Constraints.length(violations, "", body, 0, 8);
        }
        Constraints.check(violations);
    }
}

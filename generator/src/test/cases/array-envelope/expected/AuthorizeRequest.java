package org.example.charge;

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
 * @param body the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record AuthorizeRequest(Tag body) implements ChargePointRequest {
    /**
     * Checks every constraint.
     *
     * @param body as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public AuthorizeRequest {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", body);
        Constraints.check(violations);
    }
}

package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Switch the lamp.
 *
 * <p>Switches one lamp on or off.
 *
 * <p>Source: manual, page 3
 *
 * @param body the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record SwitchLampRequest(SwitchLamp body) implements LampRequest {
    /**
     * Checks every constraint.
     *
     * @param body as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public SwitchLampRequest {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", body);
        Constraints.check(violations);
    }
}

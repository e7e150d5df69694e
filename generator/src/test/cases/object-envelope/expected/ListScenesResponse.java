package org.example.lamp;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param body the value; at most 3 elements
 */
@Generated("dev.framewright.generator")
@NullMarked
public record ListScenesResponse(List<String> body) implements LampResponse {
    /**
     * Checks every constraint.
     *
     * @param body as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public ListScenesResponse {
        body = Copies.list(body);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", body);
        if (body != null) {
            violations = Constraints.size(violations, "", body.size(), 0, 3);
            for (int i = 0; i < body.size(); i++) {
                String element = body.get(i);
                violations = Constraints.notNull(violations, Constraints.at("", i), element);
                if (element != null) {
                    violations = Constraints.minLength(violations, Constraints.at("", i), element, 1);
                }
            }
        }
        Constraints.check(violations);
    }
}

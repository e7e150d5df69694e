package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether types accept exactly what their schemas accept. Where they accept more, that more than one alternative fits
 * proves nothing.
 */
final class Exactness {
    private final Lowering lowering;

    Exactness(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Whether that holds for everything that can be inside of a subject. */
    boolean of(Subject subject) {
        Set<Schema> seen = new HashSet<>();
        Deque<Schema> left = new ArrayDeque<>();
        subject.parts().forEach(part -> left.add(part.schema()));
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (seen.add(next)) {
                if (!lowering.lint.isExact(next)) {
                    return false;
                }
                left.addAll(next.subschemas());
                Schema target = lowering.facets.target(next);
                if (target != null) {
                    left.add(target);
                }
            }
        }
        return true;
    }
}

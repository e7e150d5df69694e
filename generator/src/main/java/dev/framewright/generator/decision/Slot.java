package dev.framewright.generator.decision;

import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.JsonLiteral;
import java.util.Set;

/**
 * What is known of one place of a value.
 *
 * @param absent whether nothing may stand there
 * @param values what may stand there; nothing when nothing can
 */
record Slot(boolean absent, Values values) {
    /** Nothing known. */
    static final Slot UNKNOWN = new Slot(true, Values.ANY);

    /** Nothing stands there. */
    static final Slot ABSENT = new Slot(true, Values.NONE);

    boolean present() {
        return !values.byKind().isEmpty();
    }

    boolean allows(JsonKind kind) {
        return values.has(kind);
    }

    boolean allows(JsonLiteral literal) {
        return values.has(literal);
    }

    boolean allowsOtherThan(Set<JsonLiteral> literals) {
        return absent || values.hasOtherThan(literals);
    }

    /** Whether whatever stands here, or that nothing does, shows which of the two it is. */
    boolean isDisjoint(Slot other) {
        return !(absent && other.absent) && values.isDisjoint(other.values);
    }
}

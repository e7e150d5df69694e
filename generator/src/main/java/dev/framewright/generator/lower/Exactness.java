package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;

/**
 * Whether types accept exactly what their schemas accept. Where they accept more, that more than one alternative fits
 * proves nothing.
 */
final class Exactness {
    private final Below inexact;

    Exactness(FacetReader reader) {
        inexact = new Below(reader, schema -> false);
    }

    /** Notes that the type of a schema accepts more than the schema does. */
    void remove(Schema schema) {
        inexact.mark(schema);
    }

    /** Whether that holds, as far as is known by now, for everything that can be inside of a subject. */
    boolean of(Subject subject) {
        return !inexact.below(subject.parts().stream().map(Part::schema).toList());
    }
}

package dev.framewright.generator.model;

/**
 * Identity of a type definition: where its schema stands, for example {@code status/sensors.schema.json#/$defs/flag}.
 * Relative to the protocol description, so that it is the same on every machine.
 */
public record TypeId(String value) implements Comparable<TypeId> {
    @Override
    public int compareTo(TypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

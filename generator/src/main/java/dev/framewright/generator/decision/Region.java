package dev.framewright.generator.decision;

import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.Probe;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of one JSON type that an alternative may have: every place allows what its slot says, whatever the others are.
 *
 * @param branch number of the alternative
 * @param values the value itself
 * @param minimum fewest elements of an array
 * @param maximum most elements of an array
 * @param listed elements by index, or members by name, that something is known of
 * @param rest all other elements or members
 */
record Region(int branch, Values values, int minimum, int maximum, Map<Probe, Slot> listed, Slot rest) {

    static Region scalar(int branch, Values values) {
        return new Region(branch, values, 0, 0, Map.of(), Slot.ABSENT);
    }

    JsonKind kind() {
        return values.byKind().keySet().iterator().next();
    }

    Slot at(Probe probe) {
        if (probe instanceof Probe.Root) {
            return new Slot(false, values);
        }
        JsonKind holder = probe instanceof Probe.Element ? JsonKind.ARRAY : JsonKind.OBJECT;
        if (kind() != holder) {
            return Slot.ABSENT;
        }
        Slot slot = listed.getOrDefault(probe, rest);
        if (probe instanceof Probe.Element element) {
            if (element.index() >= maximum) {
                return Slot.ABSENT;
            }
            return new Slot(element.index() >= minimum, slot.values());
        }
        return slot;
    }

    /** Whether the lengths of two arrays tell them apart. */
    boolean differsInLength(Region other) {
        return kind() == JsonKind.ARRAY
                && other.kind() == JsonKind.ARRAY
                && (minimum > other.maximum || other.minimum > maximum);
    }

    /** A place at which all values of the two differ, if there is one. */
    @Nullable
    Probe separator(Region other) {
        Probe root = new Probe.Root();
        if (values.isDisjoint(other.values)) {
            return root;
        }
        for (Region region : List.of(this, other)) {
            for (Probe place : region.listed.keySet()) {
                if (at(place).isDisjoint(other.at(place))) {
                    return place;
                }
            }
        }
        return null;
    }

    /** Every place that something is known of. */
    Set<Probe> probes() {
        return new LinkedHashSet<>(listed.keySet());
    }
}

package dev.framewright.generator.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names of local variables beside parameters or components whose names are given. */
final class Locals {
    private final Set<String> taken;

    Locals(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** {@code name}, with underscores appended until it is free; taken from then on. */
    String of(String name) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /** Frees names whose scope has ended. */
    void release(String... names) {
        taken.removeAll(Set.of(names));
    }
}

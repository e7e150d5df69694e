package dev.framewright.runtime.codec;

import dev.framewright.runtime.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Violations with the offset of the value they are about. Pointers are worked out when somebody asks for the list, all in
 * one pass over the document. Keeps the first {@value #KEPT} and counts the others.
 */
final class ViolationLog {
    static final int KEPT = 100;

    private final List<Entry> entries = new ArrayList<>();
    private int count;

    private record Entry(int order, int offset, Violation relative) {}

    void add(int offset, Violation relative) {
        if (count < KEPT) {
            entries.add(new Entry(count, offset, relative));
        }
        count++;
    }

    int count() {
        return count;
    }

    /** All that were kept, in the order of recording, and one that says how many there are when some were not. */
    List<Violation> resolve(byte[] b, int start, int end) {
        Violation[] resolved = new Violation[entries.size()];
        List<Entry> byOffset = new ArrayList<>(entries);
        byOffset.sort(Comparator.comparingInt(Entry::offset));
        PointerLocator locator = new PointerLocator(b, start, end);
        for (Entry entry : byOffset) {
            resolved[entry.order()] = entry.relative().below(locator.pointerAt(entry.offset()));
        }
        List<Violation> all = new ArrayList<>(List.of(resolved));
        if (count > KEPT) {
            all.add(new Violation("", "violations", "at most " + KEPT + " violations", String.valueOf(count)));
        }
        return List.copyOf(all);
    }
}

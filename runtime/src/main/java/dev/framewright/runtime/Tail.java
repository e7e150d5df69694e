package dev.framewright.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements of an array beyond those its schema describes, so that writing loses nothing. */
public final class Tail {
    /** No elements. */
    public static final Tail NONE = new Tail(List.of());

    private final List<RawJson> elements;

    private Tail(List<RawJson> elements) {
        this.elements = elements;
    }

    /** A tail of these elements. */
    public static Tail of(RawJson... elements) {
        return of(List.of(elements));
    }

    /** A tail of these elements (copied); {@link #NONE} for null, so that decoders need no list until there is an element. */
    public static Tail of(@Nullable List<RawJson> elements) {
        return elements == null || elements.isEmpty() ? NONE : new Tail(List.copyOf(elements));
    }

    /** The number of elements. */
    public int size() {
        return elements.size();
    }

    /** Whether there are no elements. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /**
     * An element, counted from the first that the schema does not describe.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
     */
    public RawJson get(int index) {
        return elements.get(index);
    }

    /** All elements; not modifiable. */
    public List<RawJson> asList() {
        return elements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tail that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}

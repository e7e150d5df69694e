package dev.framewright.runtime.session;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Listeners for one kind of event, called in the order they were added; one that fails does not hinder the others. */
final class ListenerList<E> {
    private final List<Entry<E>> listeners = new CopyOnWriteArrayList<>();
    private final String what;

    ListenerList(String what) {
        this.what = what;
    }

    /** Has an identity, so that a listener may be added twice. */
    private static final class Entry<E> {
        private final Consumer<? super E> listener;

        Entry(Consumer<? super E> listener) {
            this.listener = listener;
        }
    }

    Subscription add(Consumer<? super E> listener) {
        Objects.requireNonNull(listener, "listener");
        Entry<E> entry = new Entry<>(listener);
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    void fire(E event) {
        for (Entry<E> entry : listeners) {
            Isolation.run(what, () -> entry.listener.accept(event));
        }
    }
}

package dev.framewright.runtime.session;

import java.util.function.Consumer;

/** Tells an observer, whose failures harm nobody, and costs next to nothing where there is none. */
record Observation(SessionObserver observer) {
    boolean isOn() {
        return observer != SessionObserver.NONE;
    }

    void tell(Consumer<SessionObserver> event) {
        if (isOn()) {
            Isolation.run("an observer", () -> event.accept(observer));
        }
    }
}

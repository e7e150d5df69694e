package dev.framewright.runtime.session;

/** A listener that was registered. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /** Removes the listener; idempotent. A call that has begun is not waited for. */
    @Override
    void close();
}

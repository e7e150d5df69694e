package dev.framewright.runtime.session;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * How a session that lost its connection makes a new one: exponential back-off with full jitter. Before attempt number n
 * it waits a random time of at most {@code firstDelay} times 2<sup>n-1</sup>, so that clients that were dropped together
 * do not come back together. The count begins anew only when a valid frame has come.
 *
 * @param firstDelay longest wait before the first attempt, greater than zero; 1 s
 * @param maxDelay longest wait before any attempt, not less than {@code firstDelay}; 60 s
 * @param random draws the waits; must be thread-safe when sessions share it
 */
public record Reconnect(Duration firstDelay, Duration maxDelay, RandomGenerator random) {
    /** What the components' descriptions give as their default. */
    public static final Reconnect DEFAULT = new Reconnect(
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            () -> ThreadLocalRandom.current().nextLong());

    /** Checks the ranges. */
    public Reconnect {
        SessionOptions.requirePositive(firstDelay, "firstDelay");
        if (maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException("maxDelay is " + maxDelay + ", less than firstDelay, " + firstDelay);
        }
        Objects.requireNonNull(random, "random");
    }

    /** These settings with other limits of the wait. */
    public Reconnect withDelays(Duration first, Duration most) {
        return new Reconnect(first, most, random);
    }

    /** These settings with another source of waits. */
    public Reconnect withRandom(RandomGenerator value) {
        return new Reconnect(firstDelay, maxDelay, value);
    }

    /** The wait after so many attempts that led to nothing. */
    Duration delay(int attempts) {
        long first = DeadlineAlarm.nanos(firstDelay);
        long most = DeadlineAlarm.nanos(maxDelay);
        int shift = Math.min(attempts, Long.SIZE - 1);
        long bound = first > most >> shift ? most : first << shift;
        return Duration.ofNanos(random.nextLong(bound + 1));
    }
}

package dev.framewright.runtime.transport.netty;

import io.netty.channel.WriteBufferWaterMark;
import java.time.Duration;

/**
 * What one connection may cost.
 *
 * @param maxFrameBytes longest frame
 * @param maxUnsentBytes how much may wait for a peer that does not read
 * @param frameTimeout for a frame, from its first byte to its last
 */
public record Limits(int maxFrameBytes, int maxUnsentBytes, Duration frameTimeout) {
    /** Above half of what may wait for a peer it is not read from, so that its requests do not add to it. */
    WriteBufferWaterMark waterMark() {
        return new WriteBufferWaterMark(maxUnsentBytes / 4, maxUnsentBytes / 2);
    }

    /**
     * Checks one option of a transport.
     *
     * @throws IllegalArgumentException when {@code value} is not in the range from {@code minimum} to 2147483647
     */
    public static void atLeast(int minimum, long value, String name) {
        if (value < minimum || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    name + " must be from " + minimum + " to " + Integer.MAX_VALUE + ", not " + value);
        }
    }
}

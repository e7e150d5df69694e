package dev.framewright.runtime.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A connection of a session that has ended.
 *
 * @param reason why; without a cause when this side closed the session
 * @param retryIn when the next one is tried; {@code null} when none is, and the session is closed
 */
public record Disconnected(
        SessionClosedException reason, @Nullable Duration retryIn) {}

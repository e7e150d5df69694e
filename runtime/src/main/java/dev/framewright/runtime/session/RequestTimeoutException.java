package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import java.time.Duration;

/** No reply came in time. The device may have acted on the request nevertheless. */
public final class RequestTimeoutException extends FramewrightException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final Duration timeout;

    RequestTimeoutException(String operation, Duration timeout) {
        super("no reply to " + operation + " within " + timeout.toMillis() + " ms", null, false);
        this.operation = operation;
        this.timeout = timeout;
    }

    /** The name of the operation. */
    public String operation() {
        return operation;
    }

    /** How long the session waited. */
    public Duration timeout() {
        return timeout;
    }
}

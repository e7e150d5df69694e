package dev.framewright.runtime.session;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a session notices a peer that is gone without a word. After {@code interval} without any sign of life the peer is
 * asked for one, by the ping of the transport where it has one, else by {@code request}; after {@code missed} intervals
 * and a half the connection is lost. Whatever the peer sends is a sign of life. Without ping and request nothing is done.
 *
 * @param interval of silence after which the peer is asked, greater than zero; 10 s
 * @param missed how often it may be silent, at least 1; 2
 * @param request for transports without ping; none unless set
 */
public record Heartbeat(
        Duration interval, int missed, @Nullable Request<?, ?> request) {
    /** What the components' descriptions give as their default. */
    public static final Heartbeat DEFAULT = new Heartbeat(Duration.ofSeconds(10), 2, null);

    /**
     * A request that changes nothing and is answered always; a rejection will do.
     *
     * @param operation which has a reply
     * @param message the request message of the operation
     */
    public record Request<Q, B>(Operation<Q, B> operation, Q message) {
        /** Checks that nothing is missing. */
        public Request {
            Objects.requireNonNull(operation, "operation");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Checks the ranges. */
    public Heartbeat {
        SessionOptions.requirePositive(interval, "interval");
        SessionOptions.requirePositive(missed, "missed");
    }

    /** This heartbeat with another interval. */
    public Heartbeat withInterval(Duration value) {
        return new Heartbeat(value, missed, request);
    }

    /** This heartbeat with a request for transports without ping. */
    public <Q> Heartbeat withRequest(Operation<Q, ?> operation, Q message) {
        return new Heartbeat(interval, missed, new Request<>(operation, message));
    }

    /** Nanoseconds of silence after which a connection counts as lost. */
    long patience() {
        long interval = DeadlineAlarm.nanos(this.interval);
        return interval * missed + interval / 2;
    }
}

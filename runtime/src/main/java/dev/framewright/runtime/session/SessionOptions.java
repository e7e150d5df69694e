package dev.framewright.runtime.session;

import dev.framewright.runtime.codec.JsonLimits;
import dev.framewright.runtime.validation.ValidationMode;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a session behaves. {@link #DEFAULT} suits a device in the same network; {@link #builder()} starts from it.
 *
 * @param connectTimeout for the connection and its handshake together, greater than zero; 10 s
 * @param replyTimeout for a reply, unless a call says otherwise, greater than zero; 5 s
 * @param maxInFlight requests that may wait for a reply at one time, at least 1; 1,024. One more fails with
 *     {@link TooManyRequestsException}. On the device side so many requests are handled at one time, then reading stops.
 * @param queueLimit frames that may wait for listeners, at least 1; 1,024. Then the session stops reading, so that the
 *     peer is slowed down; nothing is dropped. While requests are outstanding it reads on, up to 16 times as many, since
 *     the replies come behind the pushes: without that, a listener that makes a request could wait for itself.
 * @param limits of inbound frames; {@link JsonLimits#maxBytes()} holds for outbound frames, too
 * @param validation when bodies are checked against the whole schema; {@link ValidationMode#OFF}
 * @param source what this side names as the source of its frames, where the envelope has a place for it
 * @param reconnect how a client that lost its connection makes another; {@code null}, the default, for not at all: then
 *     the session ends with its connection. A first connection that fails is never tried again.
 * @param heartbeat how a client notices a peer that is gone without a word; {@code null} for not at all; every 10 s
 * @param observer told what sessions do, to measure it; {@link SessionObserver#NONE}
 * @param executor runs listeners and handlers, which may block; a shared pool of daemon threads
 * @param timer for timeouts; a shared one
 */
public record SessionOptions(
        Duration connectTimeout,
        Duration replyTimeout,
        int maxInFlight,
        int queueLimit,
        JsonLimits limits,
        ValidationMode validation,
        @Nullable String source,
        @Nullable Reconnect reconnect,
        @Nullable Heartbeat heartbeat,
        SessionObserver observer,
        Executor executor,
        SessionTimer timer) {
    /** What the components' descriptions give as their default. */
    public static final SessionOptions DEFAULT = new SessionOptions(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            1024,
            1024,
            JsonLimits.DEFAULT,
            ValidationMode.OFF,
            null,
            null,
            Heartbeat.DEFAULT,
            SessionObserver.NONE,
            SharedExecutor.INSTANCE,
            SessionTimer.shared());

    /** Checks the ranges. */
    public SessionOptions {
        requirePositive(connectTimeout, "connectTimeout");
        requirePositive(replyTimeout, "replyTimeout");
        requirePositive(maxInFlight, "maxInFlight");
        requirePositive(queueLimit, "queueLimit");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(validation, "validation");
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(timer, "timer");
    }

    static void requirePositive(Duration duration, String name) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be greater than zero, not " + duration);
        }
    }

    static void requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }

    /** A builder that starts with the defaults. */
    public static Builder builder() {
        return DEFAULT.toBuilder();
    }

    /** A builder that starts with these options. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects options. */
    public static final class Builder {
        private Duration connectTimeout;
        private Duration replyTimeout;
        private int maxInFlight;
        private int queueLimit;
        private JsonLimits limits;
        private ValidationMode validation;
        private @Nullable String source;
        private @Nullable Reconnect reconnect;
        private @Nullable Heartbeat heartbeat;
        private SessionObserver observer;
        private Executor executor;
        private SessionTimer timer;

        private Builder(SessionOptions options) {
            connectTimeout = options.connectTimeout;
            replyTimeout = options.replyTimeout;
            maxInFlight = options.maxInFlight;
            queueLimit = options.queueLimit;
            limits = options.limits;
            validation = options.validation;
            source = options.source;
            reconnect = options.reconnect;
            heartbeat = options.heartbeat;
            observer = options.observer;
            executor = options.executor;
            timer = options.timer;
        }

        /** Sets {@link SessionOptions#connectTimeout()}. */
        public Builder connectTimeout(Duration value) {
            connectTimeout = value;
            return this;
        }

        /** Sets {@link SessionOptions#replyTimeout()}. */
        public Builder replyTimeout(Duration value) {
            replyTimeout = value;
            return this;
        }

        /** Sets {@link SessionOptions#maxInFlight()}. */
        public Builder maxInFlight(int value) {
            maxInFlight = value;
            return this;
        }

        /** Sets {@link SessionOptions#queueLimit()}. */
        public Builder queueLimit(int value) {
            queueLimit = value;
            return this;
        }

        /** Sets {@link SessionOptions#limits()}. */
        public Builder limits(JsonLimits value) {
            limits = value;
            return this;
        }

        /** Sets {@link SessionOptions#validation()}. */
        public Builder validation(ValidationMode value) {
            validation = value;
            return this;
        }

        /** Sets {@link SessionOptions#source()}. */
        public Builder source(@Nullable String value) {
            source = value;
            return this;
        }

        /** Sets {@link SessionOptions#reconnect()}. */
        public Builder reconnect(@Nullable Reconnect value) {
            reconnect = value;
            return this;
        }

        /** Sets {@link SessionOptions#heartbeat()}. */
        public Builder heartbeat(@Nullable Heartbeat value) {
            heartbeat = value;
            return this;
        }

        /** Sets {@link SessionOptions#observer()}. */
        public Builder observer(SessionObserver value) {
            observer = value;
            return this;
        }

        /** Sets {@link SessionOptions#executor()}. */
        public Builder executor(Executor value) {
            executor = value;
            return this;
        }

        /** Sets {@link SessionOptions#timer()}. */
        public Builder timer(SessionTimer value) {
            timer = value;
            return this;
        }

        /** The options; throws {@link IllegalArgumentException} when a value is out of its range. */
        public SessionOptions build() {
            return new SessionOptions(
                    connectTimeout,
                    replyTimeout,
                    maxInFlight,
                    queueLimit,
                    limits,
                    validation,
                    source,
                    reconnect,
                    heartbeat,
                    observer,
                    executor,
                    timer);
        }
    }
}

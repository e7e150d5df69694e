package dev.framewright.runtime.session;

import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.session.SessionObserver.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one session that wait for replies. Whatever ends a request goes through {@link #remove}, and only the
 * one whose call removed it may complete it.
 */
final class PendingRequests {
    private static final int ATTEMPTS = 20_000;

    private final ConcurrentMap<Scalar, PendingRequest<?>> byId = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final IdSpace ids;
    private final long limit;
    private final SessionTimer timer;
    private final Quarantine quarantine;
    private final ListenerQueue queue;
    private final DeadlineAlarm alarm;
    private final Observation observation;
    private volatile @Nullable FramewrightException closed;

    PendingRequests(IdSpace ids, SessionOptions options, ListenerQueue queue) {
        this.ids = ids;
        this.limit = Math.min(options.maxInFlight(), ids.size());
        this.timer = options.timer();
        this.quarantine = new Quarantine(timer, ids.size());
        this.queue = queue;
        this.alarm = new DeadlineAlarm(timer, this::expire);
        this.observation = new Observation(options.observer());
    }

    /**
     * Registers a request under an id that no other has.
     *
     * @throws TooManyRequestsException at the limit
     * @throws FramewrightException the one given to {@link #close}, after that
     */
    <B> PendingRequest<B> register(Operation<?, B> operation, Duration timeout) {
        if (count.incrementAndGet() > limit) {
            count.decrementAndGet();
            throw new TooManyRequestsException(operation.name(), limit);
        }
        PendingRequest<B> request = claimId(operation, timeout);
        if (request == null) {
            count.decrementAndGet();
            throw new TooManyRequestsException(operation.name(), byId.size());
        }
        queue.outstanding(1);
        FramewrightException reason =
                closed; // read after the request was put: either close() sees it, or we see close()
        if (reason != null) {
            remove(request, Outcome.FAILED);
            throw reason;
        }
        CompletableFuture<B> unused =
                request.future().whenComplete((reply, failure) -> giveUp(request, Outcome.CANCELLED));
        alarm.setAtLatest(request.deadline());
        return request;
    }

    private <B> @Nullable PendingRequest<B> claimId(Operation<?, B> operation, Duration timeout) {
        long deadline = timer.nanoTime() + DeadlineAlarm.nanos(timeout);
        ReplyFuture<B> future = new ReplyFuture<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Scalar id = ids.next(ThreadLocalRandom.current());
            if (attempt < ATTEMPTS / 2 && quarantine.contains(id)) {
                continue;
            }
            PendingRequest<B> request = new PendingRequest<>(id, operation, timeout, deadline, future);
            if (byId.putIfAbsent(id, request) == null) {
                return request;
            }
        }
        return null;
    }

    /** An id for a request that gets no reply: no reply to another request could be taken for one. */
    Scalar freeId() {
        Scalar id = ids.next(ThreadLocalRandom.current());
        for (int attempt = 1; attempt < ATTEMPTS && (byId.containsKey(id) || quarantine.contains(id)); attempt++) {
            id = ids.next(ThreadLocalRandom.current());
        }
        return id;
    }

    @Nullable
    PendingRequest<?> get(Scalar id) {
        return byId.get(id);
    }

    boolean isLate(Scalar id, @Nullable Scalar code) {
        return quarantine.isLate(id, code);
    }

    int size() {
        return count.get();
    }

    <B> void complete(PendingRequest<B> request, @Nullable B reply) {
        if (remove(request, Outcome.REPLIED)) {
            request.future().complete(reply);
        }
    }

    void fail(PendingRequest<?> request, Throwable failure) {
        if (remove(request, outcome(failure))) {
            request.future().completeExceptionally(failure);
        }
    }

    private static Outcome outcome(Throwable failure) {
        if (failure instanceof RejectedException) {
            return Outcome.REJECTED;
        }
        return failure instanceof ProtocolViolationException ? Outcome.INVALID : Outcome.FAILED;
    }

    /** The request was cancelled by the user, or its time is over: a reply may come yet. */
    private boolean giveUp(PendingRequest<?> request, Outcome outcome) {
        if (!byId.remove(request.id(), request)) {
            return false;
        }
        quarantine.add(request.id(), request.operation().code()); // before anybody hears of it
        ended(request, outcome);
        return true;
    }

    private boolean remove(PendingRequest<?> request, Outcome outcome) {
        if (!byId.remove(request.id(), request)) {
            return false;
        }
        ended(request, outcome);
        return true;
    }

    private void ended(PendingRequest<?> request, Outcome outcome) {
        count.decrementAndGet();
        queue.outstanding(-1);
        if (observation.isOn()) {
            long begun = request.deadline() - DeadlineAlarm.nanos(request.timeout());
            Duration latency = Duration.ofNanos(timer.nanoTime() - begun);
            observation.tell(
                    observer -> observer.requestEnded(request.operation().name(), outcome, latency));
        }
    }

    /** Fails requests whose time is over, and returns the next deadline among the others. */
    private @Nullable Long expire() {
        long now = timer.nanoTime();
        Long next = null;
        for (PendingRequest<?> request : byId.values()) {
            if (request.deadline() - now > 0) {
                next = next == null || request.deadline() - next < 0 ? (Long) request.deadline() : next;
            } else if (giveUp(request, Outcome.TIMED_OUT)) {
                request.future()
                        .completeExceptionally(
                                new RequestTimeoutException(request.operation().name(), request.timeout()));
            }
        }
        return next;
    }

    /** There is a connection again. */
    void reopen() {
        closed = null;
        alarm.enable();
    }

    /** Fails every request, and every later one until there is a connection again. */
    void close(FramewrightException reason) {
        closed = reason;
        alarm.cancel();
        List.copyOf(byId.values()).forEach(request -> fail(request, reason));
    }
}

package dev.framewright.runtime.transport.host;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connect: attempts that start one after another, of which the first that succeeds is taken. */
final class Race {
    private final HostConnector connector;
    private final List<Integer> order;
    private final TransportListener listener;
    private final Executor later;
    private final CompletableFuture<Transport> result = new CompletableFuture<>();
    private final List<CompletableFuture<Transport>> attempts = new ArrayList<>();
    private final List<ConnectFailedException> failures = new ArrayList<>();
    private @Nullable Entrant winner;
    private boolean over;

    Race(HostConnector connector, List<Integer> order, TransportListener listener) {
        this.connector = connector;
        this.order = order;
        this.listener = listener;
        this.later =
                CompletableFuture.delayedExecutor(connector.options().stagger().toNanos(), TimeUnit.NANOSECONDS);
    }

    CompletableFuture<Transport> run() {
        CompletableFuture<?> unused = result.whenComplete((transport, failure) -> giveUp());
        start(0);
        return result;
    }

    /** Starts an attempt, unless it was started before or is not needed. */
    private void start(int number) {
        CompletableFuture<Transport> attempt;
        Entrant entrant;
        synchronized (this) {
            if (over || winner != null || number != attempts.size() || number == order.size()) {
                return;
            }
            attempt = new CompletableFuture<>();
            attempts.add(attempt);
            entrant = new Entrant(this, listener, order.get(number));
        }
        CompletableFuture<Transport> connecting =
                connector.connector(order.get(number)).connect(entrant).toCompletableFuture();
        CompletableFuture<?> unusedCancel = attempt.whenComplete((transport, cancelled) -> connecting.cancel(true));
        CompletableFuture<?> unusedEnd =
                connecting.whenComplete((transport, failure) -> ended(entrant, number, transport, failure));
        if (number + 1 < order.size()) {
            later.execute(() -> start(number + 1));
        }
    }

    /** Whether this attempt, whose connection stands, is the first. */
    synchronized boolean wins(Entrant entrant) {
        if (winner == null && !over) {
            winner = entrant;
        }
        return winner == entrant;
    }

    private void ended(Entrant entrant, int number, @Nullable Transport transport, @Nullable Throwable failure) {
        if (transport != null) {
            if (wins(entrant) && !result.complete(transport)) {
                transport.close(); // cancelled at the last moment
            }
            return;
        }
        ConnectFailedException last;
        synchronized (this) {
            if (over) {
                return; // given up, not failed
            }
            failures.add(failed(failure));
            last = failures.size() == order.size() ? summary() : null;
        }
        connector.failed(order.get(number));
        if (last != null) {
            result.completeExceptionally(last);
        } else {
            start(number + 1);
        }
    }

    private static ConnectFailedException failed(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ConnectFailedException known
                ? known
                : new ConnectFailedException(Reason.CLOSED, String.valueOf(cause), cause);
    }

    /** Of several failures the one that got furthest gives the reason; the message has all of them. */
    private ConnectFailedException summary() {
        ConnectFailedException furthest = failures.stream()
                .max(Comparator.comparing(ConnectFailedException::reason))
                .orElseThrow();
        if (failures.size() == 1) {
            return furthest;
        }
        List<String> messages = failures.stream().map(Throwable::getMessage).toList();
        ConnectFailedException all =
                new ConnectFailedException(furthest.reason(), String.join("; ", messages), furthest);
        failures.stream().filter(failure -> failure != furthest).forEach(all::addSuppressed);
        return all;
    }

    private void giveUp() {
        List<CompletableFuture<Transport>> started;
        synchronized (this) {
            over = true;
            started = List.copyOf(attempts);
        }
        started.forEach(attempt -> attempt.cancel(true));
    }

    void worked(int index) {
        connector.worked(index);
    }

    void endedSilently(int index) {
        connector.failed(index);
    }
}

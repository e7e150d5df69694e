package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.framewright.runtime.session.Thermostat.GetReading;
import dev.framewright.runtime.session.Thermostat.Push;
import dev.framewright.runtime.session.Thermostat.Reading;
import dev.framewright.runtime.transport.Connector;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What the tests of the scorecard have in common. */
final class Trial {
    private static final long PATIENCE_SECONDS = 30;

    private Trial() {}

    static ClientSession<Push> open(Connector connector, SessionOptions options) throws Exception {
        return open(connector, options, session -> {});
    }

    static ClientSession<Push> open(Connector connector, SessionOptions options, Consumer<ClientSession<Push>> prepare)
            throws Exception {
        return ClientSession.open(Thermostat.INSTANCE, connector, options, prepare)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static CompletableFuture<Reading> read(ClientSession<Push> session) {
        return session.request(Thermostat.READ, new GetReading());
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    static Throwable failureOf(CompletableFuture<?> future) {
        Throwable failure = catchThrowable(() -> future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertThat(failure).isInstanceOf(ExecutionException.class);
        return failure.getCause();
    }

    /** Asks a scripted peer and has it answer, to see that the connection is alive. */
    static void assertAlive(ClientSession<Push> session, ScriptedPeer peer) throws Exception {
        CompletableFuture<Reading> reading = read(session);
        peer.send("{'id':%d,'op':'read','data':{'celsius':77}}", peer.nextId());
        assertThat(get(reading)).isEqualTo(new Reading(77));
    }
}

package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.session.Operation;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One device of the demo: asks it over a real WebSocket, and notes what it says, answers and pushes alike. */
final class DemoDevice implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final InvisOutletSimulator simulator;
    private final DemoLog log;
    private final BlockingQueue<Frame<InvisOutletPush>> pushes = new LinkedBlockingQueue<>();
    private InvisOutletClient client;

    DemoDevice(String name, InvisOutletSimulator simulator, DemoLog log) {
        this.name = name;
        this.simulator = simulator;
        this.log = log;
        this.client = connect(simulator, pushes);
    }

    private static InvisOutletClient connect(
            InvisOutletSimulator simulator, BlockingQueue<Frame<InvisOutletPush>> pushes) {
        return InvisOutlet.connectAsync(
                        WebSocketConnector.to(simulator.uri()),
                        SessionOptions.DEFAULT,
                        opening -> opening.session().onPush(pushes::add))
                .join();
    }

    InvisOutletSimulator simulator() {
        return simulator;
    }

    InvisOutletBlockingClient client() {
        return client.blocking();
    }

    /** Asks for something without a body in the request. */
    <B> void ask(Operation<?, B> operation, Callable<B> call, Function<B, byte[]> encode, Predicate<B> expected) {
        log.ask(name, operation, "", call, encode, expected);
    }

    /** Asks for something with a body. */
    <B> void ask(
            Operation<?, B> operation,
            byte[] body,
            Callable<B> call,
            Function<B, byte[]> encode,
            Predicate<B> expected) {
        log.ask(name, operation, text(body), call, encode, expected);
    }

    void tell(Operation<?, Void> operation, Runnable call) {
        log.tell(name, operation, "", call);
    }

    void tell(Operation<?, Void> operation, byte[] body, Runnable call) {
        log.tell(name, operation, text(body), call);
    }

    /** Notes pushes until one of a kind has come. */
    void awaitPush(Predicate<? super InvisOutletPush> wanted, String description) {
        Frame<InvisOutletPush> push = poll();
        while (push != null) {
            note(push);
            if (wanted.test(push.message())) {
                return;
            }
            push = poll();
        }
        log.problem(name + ": " + description + " did not come within " + PATIENCE_SECONDS + " s");
    }

    private void note(Frame<InvisOutletPush> push) {
        JsonNode payload = JSON.readTree(InvisOutletDispatcher.encodePush(push)).get("payload");
        log.announced(
                name,
                payload.get("callbackName").asInt(),
                payload.get("callbackArgs").toString());
    }

    private @Nullable Frame<InvisOutletPush> poll() {
        try {
            return pushes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Waits until the device has hung up, and connects again. */
    void awaitRestart() {
        CompletableFuture<Void> dropped = client.session().closed();
        try {
            dropped.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            log.problem(name + ": the connection was closed by this side");
        } catch (ExecutionException asExpected) {
            client = connect(simulator, pushes);
        } catch (TimeoutException e) {
            log.problem(name + ": the connection outlived the restart");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void problem(String text) {
        log.problem(name + ": " + text);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}

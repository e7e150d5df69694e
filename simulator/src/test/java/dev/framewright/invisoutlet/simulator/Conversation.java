package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.runtime.session.InvalidFrame;
import dev.framewright.runtime.session.Reconnect;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.UnmatchedReply;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import dev.framewright.runtime.validation.ValidationMode;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that takes down whatever it is told, over a real socket, with everything validated. */
final class Conversation implements AutoCloseable {
    static final SessionOptions CHECKED =
            SessionOptions.builder().validation(ValidationMode.ALWAYS).build();
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<InvisOutletPush> pushes = new LinkedBlockingQueue<>();
    private final BlockingQueue<InvalidFrame> invalid = new LinkedBlockingQueue<>();
    private final BlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
    private final InvisOutletClient client;

    private Conversation(Connector connector, SessionOptions options) {
        client = InvisOutlet.connectAsync(connector, options, opening -> {
                    opening.session().onPush(frame -> pushes.add(frame.message()));
                    opening.session().onInvalid(invalid::add);
                    opening.session().onUnmatched(unmatched::add);
                })
                .join();
    }

    static Conversation with(InvisOutletSimulator device) {
        return new Conversation(WebSocketConnector.to(device.uri()), CHECKED);
    }

    /** A client that comes back as soon as it can. */
    static Conversation tenacious(InvisOutletSimulator device) {
        Reconnect atOnce = Reconnect.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(10));
        return new Conversation(
                WebSocketConnector.to(device.uri()),
                CHECKED.toBuilder().reconnect(atOnce).build());
    }

    static Conversation overTcp(InvisOutletSimulator device) {
        return overTcp(device, CHECKED);
    }

    static Conversation overTcp(InvisOutletSimulator device, SessionOptions options) {
        return new Conversation(TcpConnector.to("127.0.0.1", device.tcpPort(), TcpOptions.DEFAULT), options);
    }

    static InvisOutletSimulator device(ProductLine line) {
        return InvisOutletSimulator.builder().productLine(line).options(CHECKED).start();
    }

    InvisOutletClient client() {
        return client;
    }

    InvisOutletBlockingClient ask() {
        return client.blocking();
    }

    InvisOutletPush push() throws InterruptedException {
        return some(pushes);
    }

    <T extends InvisOutletPush> T push(Class<T> type) throws InterruptedException {
        InvisOutletPush push = push();
        assertThat(push).isInstanceOf(type);
        return type.cast(push);
    }

    InvalidFrame invalid() throws InterruptedException {
        return some(invalid);
    }

    UnmatchedReply unmatched() throws InterruptedException {
        return some(unmatched);
    }

    boolean heardNothing() {
        return pushes.isEmpty();
    }

    private static <T> T some(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(value).as("something from the device").isNotNull();
        return value;
    }

    void awaitDrop() {
        assertThat(client.session().closed()).failsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.close();
    }
}

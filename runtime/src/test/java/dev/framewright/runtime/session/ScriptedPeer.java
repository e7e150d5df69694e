package dev.framewright.runtime.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other end of an in-memory connection, which does what the test says, frame by frame. */
class ScriptedPeer implements Acceptor, TransportListener {
    private static final long PATIENCE_SECONDS = 20;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile @Nullable Transport transport;

    Connector connector() {
        return MemoryTransport.to(this);
    }

    @Override
    public TransportListener accept() {
        return this;
    }

    @Override
    public void onOpened(Transport connection) {
        transport = connection;
        opened.countDown();
    }

    @Override
    public void onFrame(byte[] frame) {
        received.add(new String(frame, UTF_8));
    }

    @Override
    public void onClosed(@Nullable Throwable cause) {
        closed.complete(null);
    }

    /** The next frame that came. */
    String next() {
        try {
            String frame = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(frame).as("a frame from the session").isNotNull();
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasNothing() {
        return received.isEmpty();
    }

    /** The id of the next frame that came. */
    long nextId() {
        return idOf(next());
    }

    static long idOf(String frame) {
        Matcher matcher = ID.matcher(frame);
        assertThat(matcher.find()).as("an id in " + frame).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    /** Sends text, in which single quotes stand for double quotes and %d for numbers. */
    void send(String text, Object... arguments) {
        sendBytes(bytes(text.formatted(arguments)));
    }

    /** A frame written with single quotes in place of double ones. */
    static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }

    void sendBytes(byte[] frame) {
        transport().send(frame).toCompletableFuture().join();
    }

    /** The connection. A session may have its end of it before this peer has its own. */
    Transport transport() {
        try {
            assertThat(opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("a connection")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Transport current = transport;
        assertThat(current).isNotNull();
        return current;
    }

    void close() {
        transport().close();
    }

    CompletableFuture<Void> closed() {
        return closed;
    }
}

package dev.framewright.runtime.transport.memory;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One end of a connection inside the JVM. What one end sends arrives at the other in order, on a thread of its own
 * rather than on the sender's; an end that pauses reading lets the frames wait.
 */
public final class MemoryTransport implements Transport {
    private final String peer;
    private final Inbox incoming;
    private @Nullable Inbox other;

    private MemoryTransport(String peer, TransportListener listener) {
        this.peer = peer;
        this.incoming = new Inbox(peer, listener);
    }

    /**
     * A connector whose every connection ends at a listener of {@code acceptor}, as if a server were behind it.
     *
     * @param acceptor asked once per connection
     */
    public static Connector to(Acceptor acceptor) {
        return listener -> {
            MemoryTransport client = new MemoryTransport("memory:device", listener);
            MemoryTransport device = new MemoryTransport("memory:client", acceptor.accept());
            client.other = device.incoming;
            device.other = client.incoming;
            device.incoming.open(device);
            client.incoming.open(client);
            return CompletableFuture.completedFuture(client);
        };
    }

    @Override
    public CompletionStage<Void> send(byte[] frame) {
        String refusal =
                incoming.isClosed() ? "the connection is closed" : outgoing().offer(frame);
        return refusal == null
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new TransportException(peer + ": " + refusal, null));
    }

    @Override
    public void pauseReading() {
        incoming.pause();
    }

    @Override
    public void resumeReading() {
        incoming.resume();
    }

    @Override
    public String peer() {
        return peer;
    }

    @Override
    public void close() {
        if (incoming.close()) {
            outgoing().end(new TransportException(outgoing().peer() + " closed the connection", null));
        }
    }

    private Inbox outgoing() {
        return Objects.requireNonNull(other, "connected");
    }
}

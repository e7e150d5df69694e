package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Connector;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.memory.MemoryTransport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A place where a new scripted peer stands for each connection, and which may be unreachable for a while. */
final class Peers implements Acceptor {
    private final LinkedBlockingQueue<ScriptedPeer> accepted = new LinkedBlockingQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean reachable = true;

    Connector connector() {
        Connector memory = MemoryTransport.to(this);
        return listener -> {
            attempts.incrementAndGet();
            return reachable
                    ? memory.connect(listener)
                    : CompletableFuture.failedFuture(
                            new ConnectFailedException(Reason.UNREACHABLE, "nobody is there", null));
        };
    }

    @Override
    public TransportListener accept() {
        ScriptedPeer peer = new ScriptedPeer();
        accepted.add(peer);
        return peer;
    }

    void reachable(boolean value) {
        reachable = value;
    }

    int attempts() {
        return attempts.get();
    }

    /** The peer of the next connection. */
    ScriptedPeer next() throws InterruptedException {
        ScriptedPeer peer = accepted.poll(20, TimeUnit.SECONDS);
        assertThat(peer).as("a connection").isNotNull();
        return peer;
    }

    boolean hasNothing() {
        return accepted.isEmpty();
    }
}

package dev.framewright.runtime.transport.memory;

import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.util.ArrayDeque;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The frames on their way to one listener: delivered in order, one at a time, never on the sender's thread. */
final class Inbox implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final long MAX_WAITING_BYTES = 16L << 20;

    private final String peer;
    private final TransportListener listener;
    private final ArrayDeque<byte[]> frames = new ArrayDeque<>();
    private long waitingBytes;
    private boolean opened;
    private boolean paused;
    private boolean running;
    private boolean closed;
    private boolean ended;
    private boolean told;
    private @Nullable Throwable cause;

    Inbox(String peer, TransportListener listener) {
        this.peer = peer;
        this.listener = listener;
    }

    String peer() {
        return peer;
    }

    void open(Transport transport) {
        listener.onOpened(transport);
        synchronized (this) {
            opened = true;
            schedule();
        }
    }

    /** Takes a frame, or says why it does not. */
    synchronized @Nullable String offer(byte[] frame) {
        if (closed || ended) {
            return "the connection is closed";
        }
        if (waitingBytes > MAX_WAITING_BYTES) {
            return "the peer reads too slowly, " + waitingBytes + " bytes wait for it";
        }
        frames.add(frame);
        waitingBytes += frame.length;
        schedule();
        return null;
    }

    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        schedule();
    }

    synchronized boolean isClosed() {
        return closed || told;
    }

    /** Closed by the owner of this inbox: what waits is not delivered any more. False when it was closed already. */
    synchronized boolean close() {
        if (closed || told) {
            return false;
        }
        closed = true;
        frames.clear();
        schedule();
        return true;
    }

    /** Closed by the other end: what waits is delivered first. */
    synchronized void end(Throwable reason) {
        if (!ended) {
            ended = true;
            cause = reason;
            schedule();
        }
    }

    private boolean hasWork() {
        return opened && !told && (closed || (!paused && (ended || !frames.isEmpty())));
    }

    private void schedule() {
        if (!running && hasWork()) {
            running = true;
            ForkJoinPool.commonPool().execute(this);
        }
    }

    @Override
    public void run() {
        while (true) {
            byte[] frame;
            Throwable reason;
            synchronized (this) {
                if (!hasWork()) {
                    running = false;
                    return;
                }
                frame = closed ? null : frames.poll();
                if (frame == null) {
                    told = true;
                } else {
                    waitingBytes -= frame.length;
                }
                reason = closed ? null : cause;
            }
            deliver(frame, reason);
        }
    }

    private void deliver(byte @Nullable [] frame, @Nullable Throwable reason) {
        try {
            if (frame == null) {
                listener.onClosed(reason);
            } else {
                listener.onFrame(frame);
            }
        } catch (RuntimeException e) {
            LOG.warn("The listener of the connection to {} failed", peer, e);
        }
    }
}

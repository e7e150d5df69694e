package dev.framewright.runtime.transport.netty;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Notices a frame that takes too long to arrive. Costs a connection nothing while no frame is incomplete, and one task
 * otherwise. Used on the thread of the connection only.
 */
@SuppressWarnings("FutureReturnValueIgnored") // the task cannot fail
final class FrameDeadline {
    private final EventLoop loop;
    private final long nanos;
    private final Runnable missed;
    private boolean incomplete;
    private boolean scheduled;
    private long since;

    FrameDeadline(EventLoop loop, Duration timeout, Runnable missed) {
        this.loop = loop;
        this.nanos = timeout.toNanos();
        this.missed = missed;
    }

    /** A frame is complete, or this side did not read for a while: the time starts anew. */
    void restart() {
        since = System.nanoTime();
    }

    /** To be called after each batch that was read. */
    void afterReading(boolean isIncomplete) {
        if (isIncomplete && !incomplete) {
            restart();
        }
        incomplete = isIncomplete;
        if (incomplete && !scheduled) {
            schedule(nanos);
        }
    }

    private void schedule(long delay) {
        scheduled = true;
        loop.schedule(this::check, delay, TimeUnit.NANOSECONDS);
    }

    private void check() {
        scheduled = false;
        if (!incomplete) {
            return;
        }
        long left = since + nanos - System.nanoTime();
        if (left > 0) {
            schedule(left);
        } else {
            missed.run();
        }
    }

    /** Nothing is waited for any more. */
    void stop() {
        incomplete = false;
    }
}

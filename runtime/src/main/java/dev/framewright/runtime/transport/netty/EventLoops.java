package dev.framewright.runtime.transport.netty;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The daemon threads that serve all connections of the process: one per processor, made with the first connection and
 * ended a second after the last.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public final class EventLoops {
    private static final long LINGER_SECONDS = 1;

    private static @Nullable EventLoopGroup group;
    private static int users;

    private EventLoops() {}

    /** The threads; {@link #release} must follow, once. */
    public static synchronized EventLoopGroup acquire() {
        EventLoopGroup current = group;
        if (current == null) {
            current = new MultiThreadIoEventLoopGroup(
                    Runtime.getRuntime().availableProcessors(),
                    new DefaultThreadFactory("framewright-io", true),
                    NioIoHandler.newFactory());
            group = current;
        }
        users++;
        return current;
    }

    /** Gives back what {@link #acquire} gave. */
    public static synchronized void release() {
        users--;
        EventLoopGroup current = group;
        if (users == 0 && current != null) {
            current.schedule(() -> stopIfIdle(current), LINGER_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static synchronized void stopIfIdle(EventLoopGroup idle) {
        if (users == 0 && group == idle) {
            group = null;
            idle.shutdownGracefully(0, LINGER_SECONDS, TimeUnit.SECONDS);
        }
    }
}

package dev.framewright.runtime.transport.netty;

import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.ConnectFailedException.Reason;
import dev.framewright.runtime.transport.Transport;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens the TCP connections of clients.
 *
 * @param peer how messages name the peer
 * @param host a name or an address, without brackets
 * @param port 1 to 65535
 * @param timeout for the TCP connection
 * @param limits of the connection
 */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public record Dialer(String peer, String host, int port, Duration timeout, Limits limits) {
    /**
     * Opens one connection; failing or cancelling {@code result} closes it.
     *
     * @param initializer adds the handlers; one of them completes {@code result}
     */
    public void dial(Consumer<Channel> initializer, CompletableFuture<Transport> result) {
        if (NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)) {
            connect(new InetSocketAddress(host, port), initializer, result);
            return;
        }
        // looking up a name blocks, and must not block the thread that serves other connections
        ForkJoinPool.commonPool().execute(() -> {
            InetSocketAddress address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                fail(result, Reason.UNKNOWN_HOST, "the host has no address", null);
            } else if (!result.isDone()) {
                connect(address, initializer, result);
            }
        });
    }

    private void connect(
            InetSocketAddress address, Consumer<Channel> initializer, CompletableFuture<Transport> result) {
        ChannelFuture connecting = new Bootstrap()
                .group(EventLoops.acquire())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) timeout.toMillis())
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.WRITE_BUFFER_WATER_MARK, limits.waterMark())
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(flushOncePerBatch());
                        initializer.accept(channel);
                    }
                })
                .connect(address);
        Channel channel = connecting.channel();
        channel.closeFuture().addListener(closed -> EventLoops.release());
        connecting.addListener(connected -> {
            Throwable failure = connected.cause();
            if (failure instanceof ConnectTimeoutException) {
                fail(result, Reason.TIMEOUT, "no connection within " + timeout.toMillis() + " ms", failure);
            } else if (failure != null) {
                fail(result, Reason.UNREACHABLE, "unreachable", failure);
            }
        });
        result.whenComplete((transport, failure) -> {
            if (failure != null) {
                channel.close(); // cancelled, perhaps
            }
        });
    }

    private void fail(CompletableFuture<Transport> result, Reason reason, String what, @Nullable Throwable cause) {
        String detail = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        result.completeExceptionally(new ConnectFailedException(reason, peer + ": " + what + detail, cause));
    }

    /** One flush for all that is written while a batch is read, or while tasks of other threads wait. */
    static FlushConsolidationHandler flushOncePerBatch() {
        return new FlushConsolidationHandler(FlushConsolidationHandler.DEFAULT_EXPLICIT_FLUSH_AFTER_FLUSHES, true);
    }
}

package dev.framewright.runtime.transport.netty;

import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open connection, of a client or a server: the last handler of its channel. */
@SuppressWarnings("FutureReturnValueIgnored") // a failure shows in the pipeline or as the channel being closed
public abstract class NettyTransport extends ChannelInboundHandlerAdapter implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(NettyTransport.class);
    private static final long CLOSE_GRACE_SECONDS = 2;

    /** The connection. */
    protected final Channel channel;

    private final TransportListener listener;
    private final String peer;
    private final Limits limits;
    private final FrameDeadline deadline;
    private boolean closing;
    private boolean told;
    private @Nullable TransportException cause;
    private volatile boolean paused;

    /** A connection that tells nothing before {@link #opened()}. */
    @SuppressWarnings("this-escape") // the deadline does not begin before a frame does
    protected NettyTransport(Channel channel, TransportListener listener, String peer, Limits limits) {
        this.channel = channel;
        this.listener = listener;
        this.peer = peer;
        this.limits = limits;
        this.deadline = new FrameDeadline(channel.eventLoop(), limits.frameTimeout(), this::tooSlow);
    }

    /** What is written to the channel for one frame. */
    protected abstract Object encode(byte[] frame);

    /** Tells the peer that nothing more will come; the connection is closed soon after in any case. */
    protected abstract void sendClose(@Nullable TransportException reason);

    /** Whether a part of a frame was received whose rest is missing. */
    protected abstract boolean isFrameIncomplete();

    /** To be called once, on the channel's thread, when this handler has its place. */
    public final void opened() {
        guarded(() -> listener.onOpened(this));
    }

    @Override
    public final CompletionStage<Void> send(byte[] frame) {
        return send(() -> encode(frame));
    }

    /** Sends a message of the transport, made on the channel's thread and only if it can be sent. */
    protected final CompletionStage<Void> send(Supplier<Object> message) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        onLoop(() -> write(message, result), () -> result.completeExceptionally(closedException(null)));
        return result;
    }

    private void write(Supplier<Object> message, CompletableFuture<Void> result) {
        if (closing || !channel.isActive()) {
            result.completeExceptionally(closedException(cause));
        } else if (unsentBytes() > limits.maxUnsentBytes()) {
            String problem = peer + " reads too slowly: " + unsentBytes() + " bytes wait for it";
            result.completeExceptionally(new TransportException(problem, null));
        } else {
            channel.writeAndFlush(message.get()).addListener(written -> {
                if (written.isSuccess()) {
                    result.complete(null);
                } else {
                    result.completeExceptionally(closedException(written.cause()));
                }
            });
        }
    }

    private long unsentBytes() {
        return channel.isWritable()
                ? 0
                : channel.bytesBeforeWritable() + channel.config().getWriteBufferLowWaterMark();
    }

    private TransportException closedException(@Nullable Throwable reason) {
        return new TransportException("the connection to " + peer + " is closed", reason);
    }

    @Override
    public final void pauseReading() {
        paused = true;
        onLoop(this::adjustReading, () -> {});
    }

    @Override
    public final void resumeReading() {
        paused = false;
        onLoop(this::adjustReading, () -> {});
    }

    /** A peer that does not read our replies gets no further requests answered. */
    private void adjustReading() {
        boolean read = closing || (!paused && channel.isWritable());
        if (read && !channel.config().isAutoRead()) {
            deadline.restart(); // the time in which we did not read is not the peer's
        }
        channel.config().setAutoRead(read);
    }

    @Override
    public final String peer() {
        return peer;
    }

    @Override
    public final void close() {
        onLoop(() -> startClose(null), () -> {});
    }

    /** Runs a task on the thread of the connection, or the other one when that thread has ended. */
    protected final void onLoop(Runnable task, Runnable otherwise) {
        if (channel.eventLoop().inEventLoop()) {
            task.run();
            return;
        }
        try {
            channel.eventLoop().execute(task);
        } catch (RejectedExecutionException e) {
            otherwise.run();
        }
    }

    /** Hands one frame to the listener, unless the connection is being closed. */
    protected final void deliver(byte[] frame) {
        deliver(() -> listener.onFrame(frame));
    }

    /** Hands something else than a frame to the listener, unless the connection is being closed. */
    protected final void deliver(Runnable call) {
        deadline.restart();
        if (!closing) {
            guarded(call);
        }
    }

    /** Whether nothing more is sent. */
    protected final boolean isClosing() {
        return closing;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        deadline.afterReading(!closing && isFrameIncomplete());
        if (!closing) {
            guarded(listener::onAlive);
        }
    }

    private void tooSlow() {
        if (!closing && channel.config().isAutoRead()) {
            long millis = limits.frameTimeout().toMillis();
            fault(Fault.FRAME_TOO_SLOW, "sent only a part of a frame within " + millis + " ms", null);
        }
    }

    /** Closes the connection for what the peer did. */
    protected final void fault(Fault fault, String what, @Nullable Throwable failure) {
        failed(new PeerFaultException(fault, peer + " " + what, failure));
    }

    private void failed(TransportException reason) {
        startClose(reason);
        tell(reason);
    }

    /** Says good-bye and waits a moment for the peer to do the same, so that what was sent is not lost in a reset. */
    private void startClose(@Nullable TransportException reason) {
        if (closing || !channel.isActive()) {
            return;
        }
        closing = true;
        cause = reason;
        deadline.stop();
        adjustReading();
        sendClose(reason);
        closeSoon();
    }

    /** However little of what waits to be sent the peer takes. */
    private void closeSoon() {
        channel.eventLoop().schedule(() -> channel.close(), CLOSE_GRACE_SECONDS, TimeUnit.SECONDS);
    }

    /** Writes a last message, and the end of the stream after it; reading goes on. */
    protected final void writeLast(Object message) {
        channel.writeAndFlush(message).addListener(written -> {
            if (written.isSuccess() && channel instanceof SocketChannel socket) {
                socket.shutdownOutput().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
            }
        });
    }

    /** The peer said good-bye first; nothing more is sent but the answer to it. False if this side had said it. */
    protected final boolean peerCloses(String how) {
        if (closing) {
            return false;
        }
        closing = true;
        deadline.stop();
        cause = new TransportException(peer + " closed the connection" + how, null);
        if (channel.isActive()) {
            closeSoon();
        }
        return true;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        adjustReading();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (cause == null) {
            peerCloses(closeWithoutGoodbye());
        }
        closing = true;
        deadline.stop();
        tell(cause);
    }

    /** How to say that the peer closed without what the transport expects of it; begins with a space, or empty. */
    protected String closeWithoutGoodbye() {
        return "";
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (failure instanceof IOException && closing) {
            channel.close();
        } else if (failure instanceof IOException) {
            cause = new TransportException("the connection to " + peer + " broke: " + failure.getMessage(), failure);
            channel.close();
        } else {
            LOG.error("The connection to {} is closed because of a failure", peer, failure);
            failed(new TransportException("the connection to " + peer + " failed", failure));
        }
    }

    private void tell(@Nullable TransportException reason) {
        if (!told) {
            told = true;
            guarded(() -> listener.onClosed(reason));
        }
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.error("The listener of the connection to {} failed", peer, e);
        }
    }
}

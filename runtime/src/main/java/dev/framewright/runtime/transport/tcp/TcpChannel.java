package dev.framewright.runtime.transport.tcp;

import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.netty.NettyTransport;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/** An open TCP connection, of a client or a server. */
final class TcpChannel extends NettyTransport {
    private final FrameSplitter splitter;
    private final int maxFrameBytes;

    TcpChannel(Channel channel, TransportListener listener, String peer, TcpOptions options) {
        super(channel, listener, peer, options.limits());
        this.splitter = new FrameSplitter(options.maxFrameBytes());
        this.maxFrameBytes = options.maxFrameBytes();
    }

    @Override
    protected Object encode(byte[] frame) {
        return channel.alloc()
                .buffer(frame.length + 1, frame.length + 1)
                .writeBytes(frame)
                .writeByte('\n');
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            ByteBuf in = (ByteBuf) message;
            while (!isClosing() && in.isReadable()) {
                byte[] frame = splitter.next(in);
                if (frame != null) {
                    deliver(frame);
                } else if (splitter.isFull()) {
                    fault(Fault.FRAME_TOO_LARGE, "sent a frame of more than " + maxFrameBytes + " bytes", null);
                }
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    protected boolean isFrameIncomplete() {
        return splitter.isFrameIncomplete();
    }

    /** After what was sent before; the peer answers by closing its direction. */
    @Override
    protected void sendClose(@Nullable TransportException reason) {
        splitter.clear();
        writeLast(Unpooled.EMPTY_BUFFER);
    }
}

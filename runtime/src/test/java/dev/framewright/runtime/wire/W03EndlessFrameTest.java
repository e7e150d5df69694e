package dev.framewright.runtime.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.framewright.runtime.transport.PeerFaultException;
import dev.framewright.runtime.transport.PeerFaultException.Fault;
import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.RawSocket;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scorecard W-03: a frame of 16 MiB and a frame without an end cost no more than the limit allows. */
@Timeout(60)
class W03EndlessFrameTest {
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final int LIMIT = 8 << 20;
    private static final long ATTACK = 64 << 20;

    private final Recorder device = new Recorder();
    private final ResourceLeakDetector.Level level = ResourceLeakDetector.getLevel();

    /** Which remembers every access, and so costs far more than what it watches. */
    @BeforeEach
    void switchTheLeakDetectorOff() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
    }

    @AfterEach
    void switchTheLeakDetectorOnAgain() {
        ResourceLeakDetector.setLevel(level);
    }

    /** Heap that the threads of the transports allocated so far, whether it is in use or not, and buffers off the heap. */
    private static long memory() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long heap = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("framewright-io"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getThreadId()))
                .sum();
        return heap
                + ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT)
                        .metric()
                        .usedDirectMemory();
    }

    private void attack(OutputStream out, byte[] start) {
        byte[] more = "x".repeat(64 << 10).getBytes(US_ASCII);
        try {
            out.write(start);
            for (long sent = 0; sent < ATTACK; sent += more.length) {
                out.write(more);
            }
        } catch (IOException e) {
            // closed in the middle, as it should be
        }
    }

    private void assertCheap(long before, Server server) {
        Throwable cause = device.closed.orTimeout(20, TimeUnit.SECONDS).join().orElseThrow();
        assertThat(((PeerFaultException) cause).fault()).isEqualTo(Fault.FRAME_TOO_LARGE);
        assertThat(memory() - before).isLessThan(4L * LIMIT);
        assertThat(device.frames).isEmpty();
        server.close();
    }

    @Test
    void endlessDocumentOverTcp() throws IOException {
        TcpServer server = TcpServer.bind(ANYWHERE, () -> device, TcpOptions.DEFAULT.withMaxFrameBytes(LIMIT));
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            long before = memory();
            attack(client.getOutputStream(), "{\"a\":\"".getBytes(US_ASCII));
            assertCheap(before, server);
        }
    }

    @Test
    void endlessTextOverTcp() throws IOException {
        TcpServer server = TcpServer.bind(ANYWHERE, () -> device, TcpOptions.DEFAULT.withMaxFrameBytes(LIMIT));
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            long before = memory();
            attack(client.getOutputStream(), "x".getBytes(US_ASCII));
            assertCheap(before, server);
        }
    }

    @Test
    void frameOf16MebibytesOverWebSocketIsRefusedByItsHead() throws IOException {
        WebSocketServer server = bindWebSocket();
        try (RawSocket client = RawSocket.open(server.port())) {
            long before = memory();
            client.write(new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 1, 0, 0, 0, 1, 2, 3, 4});
            assertThat(client.readFrame().closeCode()).isEqualTo(1009);
            assertCheap(before, server);
        }
    }

    @Test
    void endlessFragmentsOverWebSocket() throws IOException {
        WebSocketServer server = bindWebSocket();
        try (RawSocket client = RawSocket.open(server.port())) {
            long before = memory();
            byte[] fragment = "x".repeat(60_000).getBytes(US_ASCII);
            int sent = 0;
            try {
                client.sendMasked(RawSocket.TEXT, fragment);
                while ((sent += fragment.length) < ATTACK) {
                    client.sendMasked(RawSocket.CONTINUATION, fragment);
                }
            } catch (IOException e) {
                // closed in the middle, as it should be
            }
            assertCheap(before, server);
        }
    }

    private WebSocketServer bindWebSocket() {
        return WebSocketServer.bind(ANYWHERE, "/ws", () -> device, WebSocketOptions.DEFAULT.withMaxFrameBytes(LIMIT));
    }
}

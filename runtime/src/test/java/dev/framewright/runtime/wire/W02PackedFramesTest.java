package dev.framewright.runtime.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.LeakCheck;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scorecard W-02: a million frames, 2 to 1,000 in one segment. */
@ExtendWith(LeakCheck.class)
@Timeout(120)
class W02PackedFramesTest {
    private static final int FRAMES = 1_000_000;

    /** Counts frames that come in order. */
    private static final class Counter implements TransportListener {
        final CompletableFuture<Integer> end = new CompletableFuture<>();
        private int inOrder;

        @Override
        public void onOpened(Transport transport) {}

        @Override
        public void onFrame(byte[] frame) {
            if (new String(frame, US_ASCII).equals(frame(inOrder))) {
                inOrder++;
            }
        }

        @Override
        public void onClosed(@Nullable Throwable cause) {
            end.complete(inOrder);
        }
    }

    private static String frame(int number) {
        return "{\"n\":" + number + "}";
    }

    @Test
    void everyFrameArrivesInOrder() throws Exception {
        Counter device = new Counter();
        Random random = new Random(2);
        try (TcpServer server = TcpServer.bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> device, TcpOptions.DEFAULT);
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            ByteArrayOutputStream segment = new ByteArrayOutputStream();
            int left = 0;
            for (int i = 0; i < FRAMES; i++) {
                segment.writeBytes(frame(i).getBytes(US_ASCII));
                if (random.nextBoolean()) {
                    segment.write('\n');
                }
                if (left-- == 0 || i == FRAMES - 1) {
                    client.getOutputStream().write(segment.toByteArray());
                    segment.reset();
                    left = 2 + random.nextInt(999);
                }
            }
            client.shutdownOutput();
            assertThat(device.end.get(60, TimeUnit.SECONDS)).isEqualTo(FRAMES);
        }
    }
}

package dev.framewright.runtime.transport.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.Recorder;
import dev.framewright.runtime.wire.Documents;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scorecard W-01 over WebSocket: every example frame in two fragments, cut at every byte. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class W01FragmentsTest {
    @Test
    void frameIsTheSameWhereverItIsCut() throws Exception {
        Recorder device = new Recorder();
        try (WebSocketServer server = WebSocketServer.bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        "/ws",
                        () -> device,
                        WebSocketOptions.DEFAULT);
                RawSocket client = RawSocket.open(server.port())) {
            for (byte[] frame : Documents.examples()) {
                CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                    try {
                        for (int i = 0; i <= frame.length; i++) {
                            client.sendMasked(RawSocket.TEXT, Arrays.copyOf(frame, i));
                            client.sendMasked(
                                    RawSocket.FINAL | RawSocket.CONTINUATION,
                                    Arrays.copyOfRange(frame, i, frame.length));
                        }
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
                String expected = new String(frame, UTF_8);
                for (int i = 0; i <= frame.length; i++) {
                    assertThat(device.next()).as("cut at %d", i).isEqualTo(expected);
                }
                sending.join();
            }
        }
    }
}

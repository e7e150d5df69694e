package dev.framewright.runtime.transport.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportException;
import dev.framewright.runtime.transport.TransportListener;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemoryTransportTest {
    private static final class End implements TransportListener {
        final CompletableFuture<Transport> opened = new CompletableFuture<>();
        final LinkedBlockingQueue<Byte> frames = new LinkedBlockingQueue<>();
        final CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
        volatile @Nullable Thread reader;

        @Override
        public void onOpened(Transport transport) {
            opened.complete(transport);
        }

        @Override
        public void onFrame(byte[] frame) {
            reader = Thread.currentThread();
            frames.add(frame[0]);
            if (frame[0] < 0) {
                throw new IllegalStateException("expected by the test");
            }
        }

        @Override
        public void onClosed(@Nullable Throwable cause) {
            closed.complete(Optional.ofNullable(cause));
        }

        Byte next() throws InterruptedException {
            return frames.poll(20, TimeUnit.SECONDS);
        }
    }

    private final End client = new End();
    private final End device = new End();
    private Transport toDevice;
    private Transport toClient;

    @BeforeEach
    void connect() {
        toDevice = MemoryTransport.to(() -> device)
                .connect(client)
                .toCompletableFuture()
                .join();
        toClient = device.opened.join();
        assertThat(client.opened).isCompletedWithValue(toDevice);
    }

    private static void send(Transport transport, int value) {
        transport.send(new byte[] {(byte) value}).toCompletableFuture().join();
    }

    @Test
    void framesArriveInOrderOnAnotherThread() throws Exception {
        for (int i = 0; i < 100; i++) {
            send(toDevice, i);
            send(toClient, i);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(device.next()).isEqualTo((byte) i);
            assertThat(client.next()).isEqualTo((byte) i);
        }
        assertThat(device.reader).isNotSameAs(Thread.currentThread());
    }

    @Test
    void aListenerThatFailsStillGetsTheNextFrame() throws Exception {
        send(toDevice, -1);
        send(toDevice, 1);
        assertThat(device.next()).isEqualTo((byte) -1);
        assertThat(device.next()).isEqualTo((byte) 1);
    }

    @Test
    void whatWasSentBeforeClosingArrivesBeforeTheEnd() throws Exception {
        toClient.pauseReading();
        send(toDevice, 1);
        toDevice.close();
        toDevice.close();
        assertThat(device.closed).isNotDone();
        toClient.resumeReading();
        assertThat(device.next()).isEqualTo((byte) 1);
        assertThat(device.closed.join())
                .hasValueSatisfying(cause -> assertThat(cause).hasMessage("memory:client closed the connection"));
        assertThat(client.closed.join()).isEmpty();
        assertThatThrownBy(() -> send(toDevice, 2)).hasCauseInstanceOf(TransportException.class);
        assertThatThrownBy(() -> send(toClient, 2)).hasCauseInstanceOf(TransportException.class);
    }

    @Test
    void sendingToAPeerThatDoesNotReadFailsInsteadOfFillingTheMemory() {
        toClient.pauseReading();
        byte[] frame = new byte[1 << 20];
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        toDevice.send(frame).toCompletableFuture().join();
                    }
                })
                .hasCauseInstanceOf(TransportException.class)
                .hasMessageContaining("reads too slowly");
    }
}

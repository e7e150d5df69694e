package dev.framewright.runtime.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notes what a transport tells. */
public final class Recorder implements TransportListener {
    public final CompletableFuture<Transport> opened = new CompletableFuture<>();
    public final LinkedBlockingQueue<String> frames = new LinkedBlockingQueue<>();
    public final CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();

    @Override
    public void onOpened(Transport transport) {
        opened.complete(transport);
    }

    @Override
    public void onFrame(byte[] frame) {
        frames.add(new String(frame, UTF_8));
    }

    @Override
    public void onClosed(@Nullable Throwable cause) {
        closed.complete(Optional.ofNullable(cause));
    }

    public @Nullable String next() throws InterruptedException {
        return frames.poll(20, TimeUnit.SECONDS);
    }

    public String cause() {
        return closed.orTimeout(20, TimeUnit.SECONDS)
                .join()
                .map(Throwable::getMessage)
                .orElse("this side");
    }
}

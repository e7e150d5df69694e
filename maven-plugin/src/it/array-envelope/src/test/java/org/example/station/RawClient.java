package org.example.station;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket client of the JDK's own: text out, text in. */
final class RawClient implements AutoCloseable, WebSocket.Listener {
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    RawClient(URI uri) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(uri, this)
                .join();
    }

    void send(String frame) {
        socket.sendText(frame, true).join();
    }

    /** Sends a request and waits for the next frame. */
    String ask(String frame) throws InterruptedException {
        send(frame);
        return receive();
    }

    String receive() throws InterruptedException {
        return received.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket source, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            received.add(text.toString());
            text.setLength(0);
        }
        source.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}

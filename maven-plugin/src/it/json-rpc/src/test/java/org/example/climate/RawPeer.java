package org.example.climate;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One end of a plain socket: objects out, objects in, nothing of Framewright between. */
final class RawPeer implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    RawPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(10_000);
        this.in = socket.getInputStream();
    }

    static RawPeer connect(int port) throws IOException {
        return new RawPeer(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    void send(String frame) throws IOException {
        socket.getOutputStream().write((frame + "\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    String ask(String frame) throws IOException {
        send(frame);
        return receive();
    }

    /** The next object, up to the brace that closes it; no string of this test has a brace in it. */
    String receive() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        do {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the connection ended after " + text);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth > 0 || c == '}') {
                text.append((char) c);
            }
        } while (depth > 0 || text.length() == 0);
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package dev.framewright.runtime.session;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A TCP proxy that can swallow what passes by, both ways, without closing anything: a peer that is half open. */
final class BlackHole implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<AtomicBoolean> pairs = new CopyOnWriteArrayList<>();

    BlackHole(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** What is open now stays open, and nothing gets through any more; later connections work. */
    void swallow() {
        pairs.forEach(swallowing -> swallowing.set(true));
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket device = new Socket(InetAddress.getLoopbackAddress(), target);
                AtomicBoolean swallowing = new AtomicBoolean();
                pairs.add(swallowing);
                sockets.add(client);
                sockets.add(device);
                start(() -> pump(client, device, swallowing));
                start(() -> pump(device, client, swallowing));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void pump(Socket from, Socket to, AtomicBoolean swallowing) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                if (!swallowing.get()) {
                    to.getOutputStream().write(buffer, 0, n);
                }
            }
            if (!swallowing.get()) {
                to.close();
            }
        } catch (IOException e) {
            // closed
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}

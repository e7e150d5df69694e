package dev.framewright.runtime.transport.websocket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One end of a WebSocket made by hand, byte by byte, so that a test can break every rule. */
public final class RawSocket implements Closeable {
    public static final int CONTINUATION = 0;
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;
    public static final int FINAL = 0x80;

    private static final Pattern KEY = Pattern.compile("(?i)sec-websocket-key: *(\\S+)");

    public record Frame(int opcode, byte[] payload) {
        public String text() {
            return new String(payload, UTF_8);
        }

        public int closeCode() {
            return payload.length < 2 ? -1 : (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
        }
    }

    private final Socket socket;
    private final DataInputStream in;

    public RawSocket(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
    }

    public static RawSocket connect(int port) throws IOException {
        return new RawSocket(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** A client that has done its handshake. */
    public static RawSocket open(int port) throws IOException {
        RawSocket socket = connect(port);
        socket.write(request("/ws", "13"));
        String head = socket.readHead();
        if (!head.startsWith("HTTP/1.1 101 ")) {
            throw new IOException("no upgrade: " + head);
        }
        return socket;
    }

    public static String request(String path, String version) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: " + version + "\r\n\r\n";
    }

    public void write(String text) throws IOException {
        write(text.getBytes(UTF_8));
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Up to and including the empty line. */
    public String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    public String readAll() throws IOException {
        return new String(in.readAllBytes(), US_ASCII);
    }

    /** Answers a client's handshake. */
    public RawSocket accept() throws IOException {
        return acceptAnd("");
    }

    /** Answers a client's handshake and sends more in the same packet; each character is one byte. */
    public RawSocket acceptAnd(String more) throws IOException {
        Matcher key = KEY.matcher(readHead());
        if (!key.find()) {
            throw new IOException("no key");
        }
        String answer =
                "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: "
                        + acceptKey(key.group(1)) + "\r\n\r\n";
        write((answer + more).getBytes(ISO_8859_1));
        return this;
    }

    private static String acceptKey(String key) {
        try {
            byte[] text = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(US_ASCII);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A frame as a client sends it, masked. */
    public void sendMasked(int flagsAndOpcode, byte[] payload) throws IOException {
        byte[] mask = {1, 2, 3, 4};
        ByteArrayOutputStream frame = head(flagsAndOpcode, payload.length, 0x80);
        frame.writeBytes(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ mask[i % 4]);
        }
        write(frame.toByteArray());
    }

    /** A frame as a server sends it. */
    public void sendPlain(int flagsAndOpcode, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = head(flagsAndOpcode, payload.length, 0);
        frame.writeBytes(payload);
        write(frame.toByteArray());
    }

    private static ByteArrayOutputStream head(int flagsAndOpcode, int length, int maskBit) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(flagsAndOpcode);
        if (length < 126) {
            frame.write(maskBit | length);
        } else if (length < 1 << 16) {
            frame.write(maskBit | 126);
            frame.write(length >> 8);
            frame.write(length);
        } else {
            frame.write(maskBit | 127);
            frame.writeBytes(new byte[] {
                0, 0, 0, 0, (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
            });
        }
        return frame;
    }

    public Frame readFrame() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0F;
        int second = in.readUnsignedByte();
        int length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = (int) in.readLong();
        }
        byte[] mask = new byte[4];
        if ((second & 0x80) != 0) {
            in.readFully(mask);
        }
        byte[] payload = in.readNBytes(length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new Frame(opcode, payload);
    }

    /** True when the peer has closed its end. */
    public boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

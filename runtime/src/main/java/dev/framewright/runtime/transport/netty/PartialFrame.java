package dev.framewright.runtime.transport.netty;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/** The part of a frame that is there while the rest is not. Grows with what comes, never beyond the longest frame. */
public final class PartialFrame {
    private static final byte[] NONE = {};
    private static final int FIRST_CAPACITY = 512;

    private final int maxBytes;
    private byte[] kept = NONE;
    private int length;

    /** Nothing yet. */
    public PartialFrame(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Whether there is room for so many bytes more. */
    public boolean fits(int bytes) {
        return bytes <= maxBytes - length;
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Reads and keeps the next bytes, which have to fit. */
    public void keep(ByteBuf in, int bytes) {
        if (bytes > kept.length - length) {
            long wanted = Math.max(FIRST_CAPACITY, Math.max(2L * kept.length, (long) length + bytes));
            kept = Arrays.copyOf(kept, (int) Math.min(wanted, maxBytes));
        }
        in.readBytes(kept, length, bytes);
        length += bytes;
    }

    /** Reads the last bytes, gives the whole frame, and forgets it. */
    public byte[] complete(ByteBuf in, int bytes) {
        byte[] frame = Arrays.copyOf(kept, length + bytes);
        in.readBytes(frame, length, bytes);
        clear();
        return frame;
    }

    /** Forgets everything. */
    public void clear() {
        kept = NONE;
        length = 0;
    }
}

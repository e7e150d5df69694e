package dev.framewright.runtime.transport.tcp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Jazzer feeds: the first byte says in which pieces the rest arrives. */
public final class StreamFuzzing {
    private static final int LIMIT = 1000;

    private StreamFuzzing() {}

    /** Fails when the pieces in which a stream arrives make a difference, or a byte is given out that did not come. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(input, 1, input.length);
        List<String> whole = split(stream, stream.length + 1);
        List<String> pieces = split(stream, 1 + (input[0] & 0xFF));
        if (!whole.equals(pieces)) {
            throw new IllegalStateException(whole + " in one go, " + pieces + " in pieces");
        }
        if (whole.stream().mapToInt(String::length).sum() > stream.length) {
            throw new IllegalStateException("more than came: " + whole);
        }
    }

    private static List<String> split(byte[] stream, int size) {
        FrameSplitter splitter = new FrameSplitter(LIMIT);
        List<String> frames = new ArrayList<>();
        for (int i = 0; i < stream.length && !splitter.isFull(); i += size) {
            ByteBuf in = Unpooled.wrappedBuffer(stream, i, Math.min(size, stream.length - i));
            while (in.isReadable()) {
                byte[] frame = splitter.next(in);
                if (frame != null) {
                    frames.add(new String(frame, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return frames;
    }
}

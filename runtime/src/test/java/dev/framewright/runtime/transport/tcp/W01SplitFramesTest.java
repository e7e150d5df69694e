package dev.framewright.runtime.transport.tcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.wire.Documents;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scorecard W-01 over TCP: a stream of every example frame, split at every byte. */
class W01SplitFramesTest {
    private static final byte[] BEFORE = "{\"name\":\"Küche €😀\"}\n".getBytes(UTF_8);

    private static void feed(FrameSplitter splitter, byte[] bytes, List<String> frames) {
        ByteBuf in = Unpooled.wrappedBuffer(bytes);
        while (in.isReadable()) {
            byte[] frame = splitter.next(in);
            if (frame != null) {
                frames.add(new String(frame, UTF_8));
            }
        }
    }

    @Test
    void frameIsTheSameWhereverTheStreamIsSplit() {
        int positions = 0;
        for (byte[] frame : Documents.examples()) {
            byte[] stream = Arrays.copyOf(BEFORE, BEFORE.length + 2 * frame.length);
            System.arraycopy(frame, 0, stream, BEFORE.length, frame.length);
            System.arraycopy(frame, 0, stream, BEFORE.length + frame.length, frame.length);
            List<String> expected =
                    List.of(new String(BEFORE, UTF_8).strip(), new String(frame, UTF_8), new String(frame, UTF_8));
            for (int i = 0; i <= stream.length; i++) {
                FrameSplitter splitter = new FrameSplitter(1 << 20);
                List<String> frames = new ArrayList<>();
                feed(splitter, Arrays.copyOf(stream, i), frames);
                feed(splitter, Arrays.copyOfRange(stream, i, stream.length), frames);
                assertThat(frames).as("split at %d", i).isEqualTo(expected);
                positions++;
            }
        }
        assertThat(positions).isGreaterThan(20_000);
    }

    @Test
    void frameIsTheSameWhenItComesByteByByte() {
        FrameSplitter splitter = new FrameSplitter(1 << 20);
        List<String> frames = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (byte[] frame : Documents.examples()) {
            expected.add(new String(frame, UTF_8));
            for (byte b : frame) {
                feed(splitter, new byte[] {b}, frames);
            }
        }
        assertThat(frames).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(75);
    }
}

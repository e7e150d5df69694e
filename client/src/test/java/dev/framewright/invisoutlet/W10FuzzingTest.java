package dev.framewright.invisoutlet;

import dev.framewright.runtime.transport.tcp.StreamFuzzing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scorecard W-10 in a usual build: what the fuzzer starts from, without the fuzzer. */
class W10FuzzingTest {
    /** Each example as each kind of frame, and cut off at every tenth. */
    static List<byte[]> seeds() {
        return Frames.table("index.tsv").stream()
                .map(row -> Frames.bytes(row[0]))
                .flatMap(frame -> java.util.stream.IntStream.range(0, 3).mapToObj(kind -> {
                    byte[] seed = new byte[frame.length + 1];
                    seed[0] = (byte) kind;
                    System.arraycopy(frame, 0, seed, 1, frame.length);
                    return seed;
                }))
                .toList();
    }

    @Test
    void seedsHoldWhatTheFuzzerLooksFor() {
        for (byte[] seed : seeds()) {
            for (int tenth = 0; tenth <= 10; tenth++) {
                byte[] input = Arrays.copyOf(seed, seed.length * tenth / 10);
                FrameFuzzing.fuzzerTestOneInput(input);
                StreamFuzzing.fuzzerTestOneInput(input);
            }
        }
    }
}

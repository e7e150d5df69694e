package dev.framewright.runtime.transport.tcp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameSplitterTest {
    private static final int LIMIT = 200;

    record Case(String name, byte[] stream, List<String> pieces) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = FrameSplitterTest.class.getResourceAsStream("pieces.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Case(
                            columns[0],
                            unescape(columns[1]),
                            Arrays.stream(columns)
                                    .skip(2)
                                    .map(piece -> latin(unescape(piece)))
                                    .toList()));
        }
    }

    private static byte[] unescape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '<') {
                out.write(Integer.parseInt(new String(bytes, i + 1, 2, US_ASCII), 16));
                i += 3;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static void feed(FrameSplitter splitter, byte[] bytes, List<String> pieces) {
        ByteBuf in = Unpooled.wrappedBuffer(bytes);
        while (in.isReadable()) {
            byte[] piece = splitter.next(in);
            if (piece != null) {
                pieces.add(latin(piece));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void streamIsCutTheSameWayWhateverThePiecesInWhichItArrives(Case c) {
        for (int i = 0; i <= c.stream.length; i++) {
            for (int k = i; k <= c.stream.length; k++) {
                FrameSplitter splitter = new FrameSplitter(LIMIT);
                List<String> pieces = new ArrayList<>();
                feed(splitter, Arrays.copyOfRange(c.stream, 0, i), pieces);
                feed(splitter, Arrays.copyOfRange(c.stream, i, k), pieces);
                feed(splitter, Arrays.copyOfRange(c.stream, k, c.stream.length), pieces);
                assertThat(pieces).as("cut at %d and %d", i, k).isEqualTo(c.pieces);
                assertThat(splitter.isFrameIncomplete()).isFalse();
            }
        }
    }

    @Test
    void brokenBytesNeverHideTheDocumentsOfLaterLines() {
        Random random = new Random(5);
        byte[] document = "{\"id\":7,\"s\":\"a\\\"b\",\"l\":[1,{\"x\":null}]}".getBytes(UTF_8);
        byte[] sound = "{\"sound\":true}".getBytes(UTF_8);
        int found = 0;
        for (int round = 0; round < 10_000; round++) {
            byte[] broken = document.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            FrameSplitter splitter = new FrameSplitter(LIMIT);
            List<String> pieces = new ArrayList<>();
            feed(splitter, broken, pieces);
            for (int i = 0; i < 20; i++) {
                feed(splitter, new byte[] {'\n'}, pieces);
                feed(splitter, sound, pieces);
            }
            assertThat(pieces.size()).isLessThan(40);
            found += pieces.get(pieces.size() - 1).equals(latin(sound)) ? 1 : 0;
        }
        // one broken byte in fifty leaves a bracket open after which a document could stand; then the limit helps
        assertThat(found).isGreaterThan(9_600);
    }

    @Test
    void pieceOfExactlyTheLimitPassesAndOneByteMoreDoesNot() {
        String longest = "[\"" + "x".repeat(LIMIT - 4) + "\"]";
        for (int chunk : new int[] {1, 7, LIMIT + 10}) {
            assertThat(inChunks(new FrameSplitter(LIMIT), longest + "{}", chunk))
                    .containsExactly(longest, "{}");
            FrameSplitter splitter = new FrameSplitter(LIMIT);
            assertThat(inChunks(splitter, " [\"x" + longest.substring(2) + "{}", chunk))
                    .isEmpty();
            assertThat(splitter.isFull()).isTrue();
            splitter = new FrameSplitter(LIMIT);
            assertThat(inChunks(splitter, "x".repeat(LIMIT + 1), chunk)).isEmpty();
            assertThat(splitter.isFull()).isTrue();
        }
    }

    private static List<String> inChunks(FrameSplitter splitter, String text, int size) {
        List<String> pieces = new ArrayList<>();
        byte[] bytes = text.getBytes(US_ASCII);
        for (int i = 0; i < bytes.length && !splitter.isFull(); i += size) {
            feed(splitter, Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + size)), pieces);
        }
        return pieces;
    }

    @Test
    void depthIsForTheReaderToJudge() {
        String deep = "[{\"a\":".repeat(5_000) + "1" + "}]".repeat(5_000);
        assertThat(inChunks(new FrameSplitter(1 << 20), deep + "{}", 1000)).containsExactly(deep, "{}");
    }

    @Test
    void whiteSpaceBetweenDocumentsNeverAddsUp() {
        FrameSplitter splitter = new FrameSplitter(LIMIT);
        assertThat(inChunks(splitter, "\n".repeat(LIMIT * 10), 50)).isEmpty();
        assertThat(splitter.isFull()).isFalse();
        assertThat(splitter.isFrameIncomplete()).isFalse();
    }
}

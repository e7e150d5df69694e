package dev.framewright.invisoutlet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One frame to judge, and where it came from. */
final class FrameInput {
    private final String label;
    private final byte[] bytes;

    private FrameInput(String label, byte[] bytes) {
        this.label = label;
        this.bytes = bytes;
    }

    /** File name, with the line number where a file holds a frame a line. */
    String label() {
        return label;
    }

    /** The frame; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Reads the frames of one argument: a file with one frame, a {@code .jsonl} file with a frame a line, or {@code -} for
     * standard input, which holds one frame unless it has several lines that each start a frame of their own.
     */
    static List<FrameInput> read(String argument, InputStream standardInput) throws IOException {
        if (argument.equals("-")) {
            byte[] all = standardInput.readAllBytes();
            return isLines(all) ? lines("(stdin)", all) : List.of(new FrameInput("(stdin)", all));
        }
        byte[] all = Files.readAllBytes(Path.of(argument));
        return argument.toLowerCase(Locale.ROOT).endsWith(".jsonl")
                ? lines(argument, all)
                : List.of(new FrameInput(argument, all));
    }

    private static boolean isLines(byte[] all) {
        List<String> lines = new String(all, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line ->
                                line.startsWith("{") && line.stripTrailing().endsWith("}"));
    }

    private static List<FrameInput> lines(String label, byte[] all) {
        List<FrameInput> frames = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (int i = 0; i <= all.length; i++) {
            if (i == all.length || all[i] == '\n') {
                byte[] line = Arrays.copyOfRange(all, start, i);
                if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
                    frames.add(new FrameInput(label + ":" + number, line));
                }
                start = i + 1;
                number++;
            }
        }
        return frames;
    }
}

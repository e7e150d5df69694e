package dev.framewright.invisoutlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks frames: flipped bits, lost ends, tokens of other frames, values of other types and sizes. */
final class FrameMutator {
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "-0",
        "2",
        "100",
        "999999",
        "1000000",
        "2147483648",
        "9223372036854775808",
        "0.5",
        "1.0",
        "1e2",
        "1e400",
        "-1e-400",
        "12345678901234567890123456789",
        "\"\"",
        "\"0\"",
        "\"x\"",
        "\"21.50\"",
        "\"\\u0000\"",
        "\"ü€😀\"",
        "\"\\ud800\"",
        "[]",
        "[null]",
        "[[]]",
        "{}",
        "{\"a\":1}",
        "{\"a\":1,\"a\":2}",
        "nul",
        "[",
        "\"",
        "1.",
        "01"
    };

    private final Random random;
    private final List<byte[]> others;

    FrameMutator(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] mutate(byte[] frame) {
        byte[] mutant = frame;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private byte[] once(byte[] frame) {
        if (frame.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(frame.length);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(frame, at);
            case 1 -> Arrays.copyOf(frame, at);
            case 2 -> splice(frame, at, Math.min(frame.length, at + 1 + random.nextInt(4)), new byte[0]);
            case 3 -> splice(frame, at, at, token(others.get(random.nextInt(others.size()))));
            case 4 -> digit(frame, at);
            default -> value(frame, at);
        };
    }

    private byte[] flipped(byte[] frame, int at) {
        byte[] mutant = frame.clone();
        mutant[at] ^= (byte) (1 << random.nextInt(8));
        return mutant;
    }

    /** Another digit for the next one, so that the frame stays well-formed. */
    private byte[] digit(byte[] frame, int from) {
        byte[] mutant = frame.clone();
        for (int at = from; at < frame.length; at++) {
            if (frame[at] >= '0' && frame[at] <= '9') {
                mutant[at] = (byte) ('0' + random.nextInt(10));
                break;
            }
        }
        return mutant;
    }

    /** Another value for the next member or element. */
    private byte[] value(byte[] frame, int from) {
        int at = from;
        while (at < frame.length && frame[at] != ':' && frame[at] != ',' && frame[at] != '[') {
            at++;
        }
        if (at == frame.length) {
            return frame;
        }
        byte[] rest = token(Arrays.copyOfRange(frame, at + 1, frame.length), 0);
        byte[] value = random.nextInt(4) > 0
                ? VALUES[random.nextInt(VALUES.length)].getBytes(UTF_8)
                : token(others.get(random.nextInt(others.size())));
        return splice(frame, at + 1, at + 1 + rest.length, value);
    }

    private byte[] token(byte[] frame) {
        return token(frame, random.nextInt(frame.length));
    }

    /** What begins at {@code from}, up to the next comma or the bracket that ends it. */
    private static byte[] token(byte[] frame, int from) {
        int depth = 0;
        boolean string = false;
        int to = from;
        for (; to < frame.length; to++) {
            byte b = frame[to];
            if (b == '"') {
                string = !string;
            } else if (!string && (b == '{' || b == '[')) {
                depth++;
            } else if (!string && (b == '}' || b == ']')) {
                if (--depth < 0) {
                    break;
                }
            } else if (!string && b == ',' && depth == 0) {
                break;
            }
        }
        return Arrays.copyOfRange(frame, from, to);
    }

    private static byte[] splice(byte[] frame, int from, int to, byte[] insert) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(frame.length + insert.length);
        out.write(frame, 0, from);
        out.writeBytes(insert);
        out.write(frame, to, frame.length - to);
        return out.toByteArray();
    }
}

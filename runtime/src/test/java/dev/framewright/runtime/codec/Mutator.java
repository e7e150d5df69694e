package dev.framewright.runtime.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes broken and odd documents out of sound ones. */
final class Mutator {
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\"\"",
        "{}",
        "[]",
        "\"a\"",
        "\"a\":1,",
        "\"a\":",
        "null",
        "true",
        "false",
        "0",
        "-",
        "1",
        "9",
        "1.0",
        "1e2",
        "1.5",
        ".",
        "e",
        "E+",
        "1e400",
        "-0",
        "123456789012345678",
        "12345678901234567890",
        " ",
        "\n",
        "\t",
        "\r",
        "\f",
        "\u0000",
        "\u001f",
        "\u007f",
        "\\n",
        "\\u0041",
        "\\u00e4",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\udc00",
        "\\u",
        "\\x",
        "ä",
        "€",
        "😀",
        "\uFEFF",
        "\u00a0",
        "\u2028",
        "/",
        "//",
        "'",
        "NaN",
        "Infinity",
        "[[[[[[[[[[[[[[[[",
        "]]]]]]]]]]]]]]]]",
        "00000000",
        "11111111111111111111111111111111",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    };

    private final Random random;
    private final List<byte[]> seeds;

    Mutator(Random random, List<byte[]> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    byte[] next() {
        byte[] document = seed();
        for (int i = random.nextInt(4); i > 0; i--) {
            document = variant(document);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            document = mutate(document);
        }
        return document;
    }

    /** A change that mostly leaves a sound document sound. */
    private byte[] variant(byte[] d) {
        int at = random.nextInt(d.length + 1);
        while (at < d.length && " [{,:123456789".indexOf(d[at]) < 0) {
            at++;
        }
        if (at == d.length) {
            return wrapped(d);
        }
        String insert = switch (d[at]) {
            case '[' -> value() + (at + 1 < d.length && d[at + 1] == ']' ? "" : ",");
            case '{' -> name() + ":" + value() + (at + 1 < d.length && d[at + 1] == '}' ? "" : ",");
            case ' ', ',', ':' -> " \r\n\t".substring(random.nextInt(4));
            default -> "0123456789".repeat(random.nextInt(20) == 0 ? 11 : 1).substring(random.nextInt(10));
        };
        return splice(d, at + 1, at + 1, insert.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] wrapped(byte[] d) {
        int levels = random.nextInt(8) == 0 ? random.nextInt(80) : 1;
        byte[] open = "[".repeat(levels).getBytes(StandardCharsets.US_ASCII);
        byte[] close = "]".repeat(levels).getBytes(StandardCharsets.US_ASCII);
        return splice(splice(d, d.length, d.length, close), 0, 0, open);
    }

    private String value() {
        String[] values = {"null", "1.5", "-7e3", "[]", "{}", "[0]", "\"v\"", "\"\\u00fc\"", "{\"a\":{\"a\":1}}", "true"
        };
        return values[random.nextInt(values.length)];
    }

    private String name() {
        String[] names = {"\"a\"", "\"\\u0061\"", "\"n" + random.nextInt(1000) + "\"", "\"ü\"", "\"\""};
        return names[random.nextInt(names.length)];
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] mutate(byte[] d) {
        int from = random.nextInt(d.length + 1);
        int to = Math.min(d.length, from + random.nextInt(9));
        return switch (random.nextInt(9)) {
            case 0 -> splice(d, from, Math.min(d.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 1 -> splice(d, from, to, new byte[0]);
            case 2, 3 -> splice(d, from, from, token());
            case 4 -> splice(d, from, to, token());
            case 5 -> splice(d, from, from, Arrays.copyOfRange(d, from, to));
            case 6 -> splice(d, from, from, Arrays.copyOf(seed(), random.nextInt(20)));
            case 7 -> splice(d, from, Math.min(d.length, from + 1), digitsOrLetters());
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(d, from) : splice(d, from, from, seed());
        };
    }

    private byte[] digitsOrLetters() {
        return random.nextBoolean()
                ? Integer.toString(random.nextInt(1000)).getBytes(StandardCharsets.US_ASCII)
                : new byte[] {(byte) ('a' + random.nextInt(26))};
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] d, int from, int to, byte[] insert) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(d.length + insert.length);
        out.write(d, 0, from);
        out.writeBytes(insert);
        out.write(d, to, d.length - to);
        return out.toByteArray();
    }
}

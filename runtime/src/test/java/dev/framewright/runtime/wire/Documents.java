package dev.framewright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents in the test data of the wire. */
public final class Documents {
    /** The example frames of a real protocol, of a module that this one does not depend on. */
    private static final Path EXAMPLES = Path.of("..", "schema", "src", "main", "resources", "invisoutlet", "frames");

    private Documents() {}

    /** The rows of a table beside {@code type}, without its comments. */
    public static List<String[]> table(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in the columns of a row from {@code first} on: pairs of how often and what. */
    public static byte[] document(String[] row, int first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = first; i < row.length; i += 2) {
            byte[] unit = unescape(row[i + 1]);
            for (int count = Integer.parseInt(row[i]); count > 0; count--) {
                out.writeBytes(unit);
            }
        }
        return out.toByteArray();
    }

    private static byte[] unescape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<') {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                out.writeBytes(text.substring(i, i + 1).getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** All example frames that are sound, in the order of their index. */
    public static List<byte[]> examples() {
        try {
            return Files.readAllLines(EXAMPLES.resolve("index.tsv")).stream()
                    .skip(1)
                    .map(line -> read(EXAMPLES.resolve(line.substring(0, line.indexOf('\t')))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).strip().getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.framewright.runtime.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Test data files of this package. */
final class TestData {
    private static final List<String> DOCUMENTS = List.of(
            "telemetry.json",
            "tuple.json",
            "call.json",
            "numbers.json",
            "strings.json",
            "names.json",
            "nested.json",
            "spaced.json");

    /** A line of {@code conformance.tsv}. */
    record Case(String verdict, String outcome, String name, byte[] document) {
        @Override
        public String toString() {
            return verdict + "_" + name;
        }
    }

    private TestData() {}

    static List<byte[]> documents() {
        return DOCUMENTS.stream().map(name -> bytes("documents/" + name)).toList();
    }

    static List<Case> conformance() {
        return lines("conformance.tsv")
                .map(line -> line.split("\t", -1))
                .map(columns -> new Case(columns[0], columns[1], columns[2], unescape(columns[3])))
                .toList();
    }

    /** The lines that are neither empty nor a comment. */
    static Stream<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = TestData.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unescape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<') {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                out.write(text.charAt(i));
            }
        }
        return out.toByteArray();
    }
}

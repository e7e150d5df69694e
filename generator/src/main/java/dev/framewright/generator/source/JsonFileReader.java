package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a file of JSON or YAML into a {@link Json} tree; everything wrong with it becomes a diagnostic. */
public final class JsonFileReader {
    /** How deep arrays and objects may nest; schemas written by people stay below 50. */
    public static final int MAX_DEPTH = 256;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .build())
            .build();

    private final Diagnostics diagnostics;

    public JsonFileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads one file.
     *
     * @param file where it is
     * @param label how diagnostics name it
     * @return the tree; {@code null} when the file is broken, which is then said
     * @throws IOException when an existing file cannot be read
     */
    public @Nullable Json read(Path file, String label) throws IOException {
        return read(Files.readAllBytes(file), label);
    }

    /** The same for the content of a file, which is YAML if its name ends so. */
    public @Nullable Json read(byte[] bytes, String label) {
        String text = decode(bytes, label);
        if (text == null) {
            return null;
        }
        return SourceNames.isYaml(label)
                ? new YamlTreeBuilder(text, label, diagnostics).document()
                : parse(text, label);
    }

    /** Reads JSON text that stands in a file called {@code label}. */
    public @Nullable Json parse(String text, String label) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTreeBuilder(parser, label, diagnostics).document();
        } catch (StreamConstraintsException e) {
            diagnostics.error(
                    Codes.JSON_LIMIT,
                    at(label, e),
                    "a limit is exceeded: " + message(e),
                    "nest less deeply (at most " + MAX_DEPTH + " levels), and keep numbers and names short");
        } catch (JacksonException e) {
            diagnostics.error(Codes.BROKEN_JSON, at(label, e), "this is no JSON: " + message(e), "");
        }
        return null;
    }

    private @Nullable String decode(byte[] bytes, String label) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            diagnostics.error(
                    Codes.NOT_UTF8,
                    new Location(label, line, column, ""),
                    "the file is not UTF-8: byte " + in.position() + " is " + hex(bytes[in.position()]),
                    "save it as UTF-8");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String hex(byte value) {
        return String.format(Locale.ROOT, "0x%02X", value);
    }

    private static String message(JacksonException e) {
        String text = e.getOriginalMessage();
        // what the parser says of itself helps nobody who looks at a schema
        return text.replaceFirst(" \\(start marker at .*", "")
                .replaceFirst(" \\(not recognized as one since Feature .*", "")
                .replaceFirst("(?s)(\n|, from `).*", text.contains(", from `") ? ")" : "");
    }

    private static Location at(String label, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? Location.ofFile(label)
                : new Location(label, at.getLineNr(), at.getColumnNr(), "");
    }
}

package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below the directory of a protocol description; nothing outside of it is ever opened. */
public final class SchemaFiles {
    /** Scheme of the URIs of files that have none of their own. */
    public static final String SCHEME = "framewright";

    private final Path directory;
    private final String prefix;

    /**
     * Files below {@code directory}.
     *
     * @param directory where the protocol description is
     */
    public SchemaFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
        this.prefix = prefix(directory);
    }

    /** How diagnostics name the file at {@code path}: relative to the working directory where possible. */
    public String label(String path) {
        return prefix + path;
    }

    /** The URI of the file at {@code path}, the same on every machine. */
    public static URI uri(String path) {
        try {
            return new URI(new URI(SCHEME, null, "/" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The path of a file that {@code written} names, relative to the directory; {@code null} when it is not inside. */
    public @Nullable String inside(String written) {
        try {
            if (written.indexOf('\\') >= 0) {
                return null;
            }
            Path file = directory.resolve(written.replaceFirst("^/+", "")).normalize();
            if (!file.startsWith(directory)) {
                return null;
            }
            if (Files.exists(file) && !file.toRealPath().startsWith(directory.toRealPath())) {
                return null;
            }
            return slashes(directory.relativize(file));
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    /** Whether there is a file at {@code path}. */
    public boolean exists(String path) {
        return Files.isRegularFile(directory.resolve(path));
    }

    /** Every JSON file, by path; links are not followed. */
    public List<String> all() {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> slashes(directory.relativize(file)))
                    .filter(path -> path.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file at {@code path}; a failure is said at {@code from}. */
    public @Nullable Json read(String path, Location from, JsonFileReader reader, Diagnostics diagnostics) {
        try {
            return reader.read(directory.resolve(path), label(path));
        } catch (IOException e) {
            diagnostics.error(
                    Codes.UNREADABLE_FILE,
                    from,
                    "the file " + label(path) + " cannot be read: "
                            + e.getClass().getSimpleName(),
                    "check its permissions");
            return null;
        }
    }

    private static String prefix(Path directory) {
        Path shown = directory.normalize();
        Path here = Path.of("").toAbsolutePath();
        if (shown.isAbsolute() && shown.startsWith(here)) {
            shown = here.relativize(shown);
        }
        String text = slashes(shown);
        return text.isEmpty() || text.endsWith("/") ? text : text + "/";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}

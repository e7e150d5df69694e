package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import dev.framewright.generator.source.SourceNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below the directory of a protocol description, and those that its classpath has; nothing else is ever opened. The
 * path of the latter begins with {@code classpath:/}.
 */
public final class SchemaFiles {
    /** Scheme of the URIs of files that have none of their own. */
    public static final String SCHEME = "framewright";

    /** Scheme of the URIs of what stands in jars. */
    static final String CLASSPATH = "classpath";

    private static final String ON_CLASSPATH = CLASSPATH + ":/";

    /** What the paths of the metaschemas of all drafts begin with; the validator brings them along. */
    private static final String METASCHEMA = "metaschema:/";

    private final Path directory;
    private final String prefix;
    private final SchemaSources sources;

    /** Found when first asked for; every reference to a file that does not exist asks. */
    private @Nullable List<String> all;

    /**
     * Files below {@code directory}.
     *
     * @param directory where the protocol description is
     * @param sources what there is beside them
     */
    public SchemaFiles(Path directory, SchemaSources sources) {
        this.sources = sources;
        this.directory = directory.toAbsolutePath().normalize();
        this.prefix = prefix(directory);
    }

    /** The dialect of files that do not name theirs. */
    Dialect dialect() {
        return sources.dialect();
    }

    /** How diagnostics name the file at {@code path}: relative to the working directory where possible. */
    public String label(String path) {
        return isOnClasspath(path) ? path : prefix + path;
    }

    private static boolean isOnClasspath(String path) {
        return path.startsWith(ON_CLASSPATH) || path.startsWith(METASCHEMA);
    }

    /** The path of a metaschema, or of a part of one, by its URI; {@code null} for any other URI. */
    static @Nullable String metaschema(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        String path = uri.getPath();
        boolean known = http
                && "json-schema.org".equals(uri.getHost())
                && path != null
                && path.matches("/draft[-/][0-9a-z/-]+");
        return known && Dialect.class.getResource(path) != null ? METASCHEMA + path.substring(1) : null;
    }

    private @Nullable URL onClasspath(String path) {
        return path.startsWith(METASCHEMA)
                ? Dialect.class.getResource("/" + path.substring(METASCHEMA.length()))
                : sources.classpath().apply(path.substring(ON_CLASSPATH.length()));
    }

    /** The URI of the file at {@code path}, the same on every machine. */
    public static URI uri(String path) {
        try {
            URI uri = isOnClasspath(path)
                    ? new URI(path.substring(0, path.indexOf(':')), null, path.substring(path.indexOf(':') + 1), null)
                    : new URI(SCHEME, null, "/" + path, null);
            return new URI(uri.toASCIIString());
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

    /** The path of the file that a URI of this kind of files names; {@code null} when it is none or leads outside. */
    @Nullable
    String path(URI uri) {
        if (CLASSPATH.equals(uri.getScheme()) && uri.getPath() != null) {
            return uri.getPath().contains("..") ? null : CLASSPATH + ":" + uri.getPath();
        }
        return SCHEME.equals(uri.getScheme()) ? inside(uri.getPath()) : null;
    }

    /** Whether the URI names a file, not a schema by its {@code $id}. */
    static boolean isFile(URI uri) {
        return SCHEME.equals(uri.getScheme()) || CLASSPATH.equals(uri.getScheme());
    }

    /** Whether there is a file at {@code path}. */
    public boolean exists(String path) {
        if (isOnClasspath(path)) {
            return onClasspath(path) != null;
        }
        return Files.isRegularFile(directory.resolve(path));
    }

    /** Whether there is a directory at {@code path}. */
    public boolean isDirectory(String path) {
        return !isOnClasspath(path) && Files.isDirectory(directory.resolve(path));
    }

    /** Every file of JSON or YAML, by path; links are not followed. */
    public List<String> all() {
        if (all == null) {
            all = find();
        }
        return all;
    }

    private List<String> find() {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> slashes(directory.relativize(file)))
                    .filter(SourceNames::isSource)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file at {@code path}; a failure is said at {@code from}. */
    public @Nullable Json read(String path, Location from, JsonFileReader reader, Diagnostics diagnostics) {
        try {
            URL url = isOnClasspath(path) ? onClasspath(path) : null;
            if (url == null) {
                return reader.read(directory.resolve(path), label(path));
            }
            try (InputStream in = url.openStream()) {
                return reader.read(in.readAllBytes(), label(path));
            }
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

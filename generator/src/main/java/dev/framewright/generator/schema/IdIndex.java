package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which file has a schema with a URI of its own, among files that nothing has loaded. Made when first needed. */
final class IdIndex {
    private final SchemaFiles files;
    private @Nullable Map<URI, String> paths;

    IdIndex(SchemaFiles files) {
        this.files = files;
    }

    /** The path of the file that has the schema; of several files the first, ordered by path. */
    @Nullable
    String path(URI uri) {
        if (paths == null) {
            paths = scan();
        }
        return paths.get(uri);
    }

    /** A URI that there is and that may be meant instead; empty when none is near. */
    String near(URI uri) {
        if (paths == null) {
            paths = scan();
        }
        String written = withoutScheme(uri);
        int slash = written.lastIndexOf('/') + 1;
        Map<String, URI> beside = new TreeMap<>();
        for (URI known : paths.keySet()) {
            String other = withoutScheme(known);
            if (!SchemaFiles.isFile(known) && other.startsWith(written.substring(0, slash)) && slash > 0) {
                beside.put(other.substring(slash), known);
            }
        }
        String last = written.substring(slash);
        URI same = beside.get(last);
        String nearest = Suggestion.nearest(last, beside.keySet());
        URI meant = same != null || nearest == null ? same : beside.get(nearest);
        return meant == null ? "" : "did you mean \"" + meant + "\"?";
    }

    private static String withoutScheme(URI uri) {
        return uri.toString().replaceFirst("^[a-z]+:", "").replaceFirst("#$", "");
    }

    private Map<URI, String> scan() {
        Map<URI, String> found = new HashMap<>();
        for (String path : files.all()) {
            // what is wrong with a file is said when it is loaded
            Diagnostics unheard = new Diagnostics();
            Json root = files.read(path, Location.ofFile(path), new JsonFileReader(unheard), unheard);
            if (root != null) {
                DocumentScanner scanner = new DocumentScanner(unheard);
                SchemaDocument document = new SchemaDocument(path, files.label(path), root);
                scanner.scanSchema(document, SchemaFiles.uri(path), files.dialect());
                scanner.resources().forEach(resource -> found.putIfAbsent(resource.uri(), path));
            }
        }
        return found;
    }
}

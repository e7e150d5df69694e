package dev.framewright.generator.schema;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
